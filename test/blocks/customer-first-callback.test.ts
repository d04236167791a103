import { Duration } from 'aws-cdk-lib';
import { blockActions, problemsOf, usesOf } from './private/render';
import { FLOW, FLOW_ARN, QUEUE } from './private/resources';
import { CallbackMode, TransferToCallbackQueue, TransferToCallbackQueueProps } from '../../src/blocks';

const CAPTURED = { modeParameter: 'Mode', modeValue: 'CUSTOMER', outboundFlowParameter: 'DialFlowId' };
const customerFirst = (props: TransferToCallbackQueueProps = {}) => new TransferToCallbackQueue('Call back', {
  mode: CallbackMode.CUSTOMER_FIRST, outboundFlow: FLOW, ...props,
});
const refusal = (props: TransferToCallbackQueueProps) => problemsOf(() => customerFirst(props));

describe('TransferToCallbackQueue that calls the customer first', () => {
  test('writes the guess and the least of retries that the service takes (C-4, C-7, C-12)', () => {
    expect(blockActions(customerFirst())[0].Parameters).toStrictEqual({
      InitialCallDelaySeconds: '99',
      MaximumConnectionAttempts: '0',
      RetryDelaySeconds: '1',
      CallbackMode: 'CustomerFirst',
      OutboundContactFlowId: FLOW_ARN,
    });
  });

  test('writes what was captured in place of the guess, and nothing of the guess (C-12)', () => {
    const { Parameters } = blockActions(customerFirst({ customerFirstParameters: CAPTURED }))[0];
    expect(Parameters).toMatchObject({ Mode: 'CUSTOMER', DialFlowId: FLOW_ARN });
    expect(Parameters).not.toHaveProperty('CallbackMode');
    expect(Parameters).not.toHaveProperty('OutboundContactFlowId');
  });

  test('uses queue, creation flow and outbound flow', () => {
    expect(usesOf(customerFirst({ queue: QUEUE, creationFlow: Object.create(FLOW) })).map(({ kind }) => kind)).toStrictEqual(['queue', 'flow', 'flow']);
  });

  test('refuses the retry settings, which the service does not apply (C-4)', () => {
    expect(refusal({ maxRetries: 2, retryInterval: Duration.minutes(10) })).toStrictEqual([
      '[RetriesNotApplied] maxRetries is not applied to a callback that calls the customer first, got 2; leave it out, and create another callback in '
      + 'the outbound flow',
      '[RetriesNotApplied] retryInterval is not applied to a callback that calls the customer first, got 600 seconds; leave it out, and put a Wait '
      + 'block into the creation flow',
    ]);
  });

  test('refuses to go without an outbound flow (C-7)', () => {
    expect(refusal({ outboundFlow: undefined })).toStrictEqual([
      '[OutboundFlowMissing] outboundFlow must say what happens once the customer is dialled, got nothing; give an inbound flow with a '
      + 'CheckCallProgress block',
    ]);
  });

  test('refuses an outbound whisper flow, which can transfer nobody (C-7)', () => {
    expect(refusal({ outboundFlow: Object.assign(Object.create(FLOW), { contactFlowType: 'OUTBOUND_WHISPER' }) })).toStrictEqual([
      '[OutboundFlowType] outboundFlow must be an inbound flow, because only such a flow can transfer the customer to a queue, got one of type '
      + 'OUTBOUND_WHISPER; make it a ContactFlow of type CONTACT_FLOW',
    ]);
  });

  test.each([
    [{ ...CAPTURED, modeParameter: 'ContactFlowId' }], [{ ...CAPTURED, outboundFlowParameter: 'Mode' }], [{ ...CAPTURED, modeValue: '' }],
  ])('refuses the names %j', (customerFirstParameters) => {
    expect(refusal({ customerFirstParameters })).toStrictEqual([
      '[CustomerFirstParameters] customerFirstParameters must be two names that no other parameter of the block has, and a value, got '
      + `${JSON.stringify(customerFirstParameters)}; copy them from an export`,
    ]);
  });

  test('refuses what only this mode has where the agent is called first', () => {
    const remedy = 'is only for a callback that calls the customer first, got the mode "AGENT_FIRST"; set mode to CallbackMode.CUSTOMER_FIRST, or leave it out';
    expect(refusal({ mode: undefined, customerFirstParameters: CAPTURED })).toStrictEqual([
      `[OnlyCustomerFirst] outboundFlow ${remedy}`, `[OnlyCustomerFirst] customerFirstParameters ${remedy}`,
    ]);
  });
});
