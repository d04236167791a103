import { conditionsTo, createCallback, disconnect, transferToQueue } from '../../../src/validation/private/examples';
import { delayWithCreationFlow } from '../../../src/validation/rules/delay-with-creation-flow';
import { inbound, verdicts } from '../../private/rule-examples';

const calling = (parameters: Record<string, string>) => inbound(createCallback('Call back', parameters, 'Hang up'), disconnect('Hang up'));

describe('delay-with-creation-flow', () => {
  test('accepts a delay without a creation flow', () => {
    expect(verdicts(delayWithCreationFlow, calling({ InitialCallDelaySeconds: '259200' }))).toStrictEqual([]);
  });

  const wait = (TimeLimitSeconds: string, target: string) => ({
    Identifier: 'Wait',
    Type: 'Wait',
    Parameters: { TimeLimitSeconds },
    Transitions: { NextAction: target, Errors: [{ ErrorType: 'NoMatchingError', NextAction: target }], Conditions: conditionsTo(target, 'Equals', 'WaitCompleted') },
  });
  const created = (...actions: Parameters<typeof inbound>) => verdicts(delayWithCreationFlow, {
    ...calling({ ContactFlowId: 'creation', InitialCallDelaySeconds: '3600' }), flows: { creation: inbound(...actions) },
  });

  test('accepts a creation flow that waits for a time of the contact before it queues the callback (CF-4)', () => {
    expect(created(wait('$.External.waitSeconds', 'Queue'), transferToQueue('Queue', 'Hang up'), disconnect('Hang up'))).toStrictEqual([]);
  });

  test.each([
    ['waits for a fixed time', [wait('60', 'Queue'), transferToQueue('Queue', 'Hang up'), disconnect('Hang up')]],
    ['waits only when its queue is full', [transferToQueue('Queue', 'Wait'), wait('$.External.waitSeconds', 'Hang up'), disconnect('Hang up')]],
  ])('reports a creation flow that %s', (_, actions) => {
    expect(created(...actions as Parameters<typeof inbound>)).toHaveLength(1);
  });

  test('is a warning, because the pages of the service disagree (CF-4)', () => {
    expect(delayWithCreationFlow.severity).toBe('warning');
  });

  test.each(['creation', '$.Attributes.flow'])('reports a delay beside the creation flow %s (CF-4)', (ContactFlowId) => {
    expect(verdicts(delayWithCreationFlow, calling({ ContactFlowId, InitialCallDelaySeconds: '120' }))).toStrictEqual([
      'Call back › InitialCallDelaySeconds: the delay of 120 s may be ignored, because the callback has a creation flow; put a Wait block into the creation '
        + 'flow if the delay matters, or acknowledge this warning if it does not',
    ]);
  });
});
