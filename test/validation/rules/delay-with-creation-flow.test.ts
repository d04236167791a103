import { createCallback, disconnect } from '../../../src/validation/private/examples';
import { delayWithCreationFlow } from '../../../src/validation/rules/delay-with-creation-flow';
import { inbound, verdicts } from '../../private/rule-examples';

const calling = (parameters: Record<string, string>) => inbound(createCallback('Call back', parameters, 'Hang up'), disconnect('Hang up'));

describe('delay-with-creation-flow', () => {
  test('accepts a delay without a creation flow', () => {
    expect(verdicts(delayWithCreationFlow, calling({ InitialCallDelaySeconds: '259200' }))).toStrictEqual([]);
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
