import { Duration } from 'aws-cdk-lib';
import { CustomerFirstCallbackProps, PlaceInLine } from '../../src/callbacks';
import { messageOf } from '../connect/private/fixtures';
import { CallCenter } from '../private/callback-setup';
import { POSITION_SMS, THREE_LANGUAGES } from '../private/callback-variants';
import { CAPTURED, customerFirst } from '../private/customer-first-setup';
import { warningsOf } from '../private/own-flows';

const CALLBACK = 'CustomerFirstCallback "Stack/Callback" is not valid';

/** What the construct says to these properties. */
function refusal(props: Partial<CustomerFirstCallbackProps>, center = new CallCenter()): string[] {
  return messageOf(() => customerFirst(center, props)).split('\n');
}

function warnings(props: Partial<CustomerFirstCallbackProps>): string[] {
  const center = new CallCenter();
  customerFirst(center, props);
  return warningsOf(center.stack);
}

describe('CustomerFirstCallback', () => {
  test.each([[-1, '-1'], [21, '21'], [1.5, '1.5']])('fails with %s retries', (maxRetries, got) => {
    expect(refusal({ maxRetries })).toStrictEqual([
      CALLBACK, `  - [RetriesOutOfRange] maxRetries must be a whole number from 0 to 20, got ${got}; choose a value in that range`,
    ]);
  });

  test.each([[[]], [[0]], [[3, 1.5]]])('fails with the priorities %j of retries (RT-5)', (retryPriorities) => {
    expect(refusal({ retryPriorities })).toStrictEqual([
      CALLBACK, `  - [RetryPriorities] retryPriorities must be whole numbers from 1, got ${JSON.stringify(retryPriorities)}; write one for each retry, `
        + 'e.g. [3, 1], or [5] to change nothing',
    ]);
  });

  test('fails with an interval that no block takes (ID-4)', () => {
    expect(refusal({ retryInterval: Duration.days(4) })).toStrictEqual([
      CALLBACK, '  - [RetryIntervalOutOfRange] retryInterval must be a whole number from 1 to 259200 seconds, got 345600; choose a value in that range',
    ]);
  });

  test('fails with texts about missed calls, which nobody would send', () => {
    expect(refusal({ positionSms: { ...POSITION_SMS, missedMessages: { 'en-US': 'We missed you.' } } })).toStrictEqual([
      CALLBACK, '  - [MissedMessagesNotSent] positionSms.missedMessages are not sent for callbacks that call the customer first, got texts in ["en-US"]; '
        + 'leave them out, and set outboundPrompts.voicemail of the languages',
    ]);
  });

  test('fails with names that cannot come from an export (C-12)', () => {
    expect(refusal({ customerFirstParameters: { ...CAPTURED, modeParameter: 'QueueId' } })).toStrictEqual([
      CALLBACK, '  - [CustomerFirstParameters] customerFirstParameters must be two names that no other parameter of the block has, and a value, got '
        + '{"modeParameter":"QueueId","modeValue":"CUSTOMER","outboundFlowParameter":"DialFlowId"}; copy them from an export',
    ]);
  });

  test('fails with a language that is translated by half', () => {
    expect(refusal({ languages: THREE_LANGUAGES })).toStrictEqual([
      CALLBACK, '  - [LanguageIncomplete] languages: "de-DE" has no default for outboundPrompts.askIfPresent, outboundPrompts.willCallAgain, '
        + 'outboundPrompts.gaveUp, got nothing; write them in that language',
    ]);
  });

  test('fails with a callback queue without a caller ID number (CI-3)', () => {
    const center = new CallCenter();
    expect(refusal({ callbackQueue: center.queue('Silent') }, center)).toStrictEqual([
      CALLBACK, '  - [QueueWithoutCallerId] callbackQueue has no outbound caller ID number, got the queue "Stack/Silent"; give it '
        + 'outboundCallerId: { number }, because a callback without a number cannot ring the customer',
    ]);
  });

  test('fails with a profile that does not serve the inbound queue', () => {
    const center = new CallCenter();
    expect(refusal({ routingProfiles: [center.profile('Sales', { queue: center.callbacks })] }, center)).toStrictEqual([
      CALLBACK, '  - [InboundQueueNotServed] routingProfiles has a profile that does not serve the inbound queue, got "Stack/Sales"; add the inbound '
        + 'queue to it, or leave the profile out and add the callback queue to it yourself',
    ]);
  });

  test('fails with everything that is wrong at once', () => {
    expect(refusal({ maxRetries: -1, initialDelay: Duration.days(4), callerId: '0', languages: [], retryPriorities: [] })
      .map((line) => /\[(\w+)\]/.exec(line)?.[1])).toStrictEqual([
      undefined, 'InitialDelayOutOfRange', 'CallerIdNotE164', 'RetriesOutOfRange', 'RetryPriorities', 'NoLanguage',
    ]);
  });
});

describe('The warnings of a CustomerFirstCallback', () => {
  test('tell how to capture what nobody has published, once for all flows (C-12)', () => {
    expect(warnings({ offerIn: undefined })).toStrictEqual([
      'Stack/Callback: how the service writes a callback that calls the customer first is not published, and the flows hold a guess that the service '
      + 'may refuse; set up one such callback in the flow designer (transfer to queue block, transfer to callback queue, customer first, with an '
      + 'outbound flow), export the flow, and read the parameters of its CreateCallbackContact action; give them as customerFirstParameters '
      + '[ack: Annotation::cdk-connect-callbacks:customer-first-parameters]',
    ]);
  });

  test.each([
    ['other names', CAPTURED],
    ['the very names of the guess', { modeParameter: 'CallbackMode', modeValue: 'CustomerFirst', outboundFlowParameter: 'OutboundContactFlowId' }],
  ])('are silent when they are given: %s', (_, customerFirstParameters) => {
    expect(warnings({ customerFirstParameters, placeInLine: PlaceInLine.yieldToCalls() })).toStrictEqual([]);
  });

  test('speak of more than 5 retries (FA-10)', () => {
    expect(warnings({ customerFirstParameters: CAPTURED, maxRetries: 5 })).toStrictEqual([]);
    expect(warnings({ customerFirstParameters: CAPTURED, maxRetries: 6 })).toStrictEqual([
      'Stack/Callback: the customer may be called 7 times, got 6 as maxRetries; retry at most 5 times [ack: Annotation::cdk-connect-callbacks:many-retries]',
    ]);
  });
});
