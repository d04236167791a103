import { Duration } from 'aws-cdk-lib';
import { CallbackMode, Chain, Disconnect, TransferToCallbackQueue, TransferToCallbackQueueProps } from '../../../src/blocks';
import { checkFlow } from '../../../src/validation/checker';
import { problemsOf, render } from '../../blocks/private/render';
import { FLOW } from '../../blocks/private/resources';
import { queueRef } from '../private/blocks';

const QUEUE = queueRef('arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d/queue/1');

function findings(props: TransferToCallbackQueueProps): string[] {
  const { document } = render(Chain.of(new TransferToCallbackQueue('Call back', { queue: QUEUE, ...props }), new Disconnect('End')));
  return checkFlow({ name: 'asks', type: 'CONTACT_FLOW', document }).map(({ severity, ruleId }) => `${severity} ${ruleId}`);
}

test('cb-07: twenty retries are a warning (FA-10)', () => {
  expect(findings({ maxRetries: 20 })).toContain('warning many-retries');
  expect(findings({ maxRetries: 2 })).not.toContain('warning many-retries');
});

test.each([[0, false], [1, true], [259_200, true], [259_201, false]])('cb-19: a delay, and a time between attempts, of %i s is taken: %s (ID-4)', (seconds, isTaken) => {
  const refused = (props: TransferToCallbackQueueProps) => problemsOf(() => new TransferToCallbackQueue('Call back', props)).length > 0;
  const duration = Duration.seconds(seconds);
  expect([refused({ initialDelay: duration }), refused({ retryInterval: duration })]).toStrictEqual([!isTaken, !isTaken]);
});

test('cf-04: retries of a callback that calls the customer first are an error (C-4)', () => {
  const first = { mode: CallbackMode.CUSTOMER_FIRST, outboundFlow: FLOW };
  expect(problemsOf(() => new TransferToCallbackQueue('Call back', first))).toStrictEqual([]);
  expect(problemsOf(() => new TransferToCallbackQueue('Call back', { ...first, maxRetries: 2, retryInterval: Duration.seconds(600) }))).toStrictEqual([
    expect.stringContaining('[RetriesNotApplied] maxRetries'), expect.stringContaining('[RetriesNotApplied] retryInterval'),
  ]);
});
