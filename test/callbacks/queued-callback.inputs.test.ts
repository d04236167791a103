import { App, Duration } from 'aws-cdk-lib';
import { Chain, Disconnect, FlowContent, FlowPart, PlayPrompt, Message, TransferToCallbackQueue, TransferToQueue } from '../../src/blocks';
import { CallbackLanguage, DuplicateCheck, OfferPoint, PlaceInLine, QueuedCallbackProps } from '../../src/callbacks';
import { ContactFlow, ContactFlowType } from '../../src/connect';
import { messageOf } from '../connect/private/fixtures';
import { CallCenter } from '../private/callback-setup';
import { POSITION_SMS } from '../private/callback-variants';

/** What the construct says to these properties. */
function refusal(props: Partial<QueuedCallbackProps>, center = new CallCenter()): string[] {
  return messageOf(() => center.callback(props)).split('\n');
}

const CALLBACK = 'QueuedCallback "Stack/Callback" is not valid';

describe('QueuedCallback', () => {
  test('fails with a retry count below 0', () => {
    expect(refusal({ maxRetries: -1 })).toStrictEqual([
      CALLBACK, '  - [RetriesOutOfRange] maxRetries must be a whole number of at least 0, got -1; choose a value in that range',
    ]);
  });

  test.each([
    [Duration.seconds(0), '0'], [Duration.seconds(259_201), '259201'], [Duration.millis(1500), '1.5'],
  ])('fails with an initial delay of %s (ID-4)', (initialDelay, got) => {
    expect(refusal({ initialDelay })).toStrictEqual([
      CALLBACK, `  - [InitialDelayOutOfRange] initialDelay must be a whole number from 1 to 259200 seconds, got ${got}; choose a value in that range`,
    ]);
  });

  test('fails with a caller ID that is no E.164 number', () => {
    expect(refusal({ callerId: '(206) 555-0100' })).toStrictEqual([
      CALLBACK, '  - [CallerIdNotE164] callerId must be an E.164 number, got "(206) 555-0100"; write a plus sign, the country code and the number '
        + 'without blanks, e.g. "+12065550100"',
    ]);
  });

  test('fails with everything that is wrong with the callback at once', () => {
    expect(refusal({ maxRetries: 0.5, initialDelay: Duration.days(4), retryInterval: Duration.seconds(0), callerId: '0', languages: [] })
      .map((line) => /\[(\w+)\]/.exec(line)?.[1])).toStrictEqual([
      undefined, 'InitialDelayOutOfRange', 'RetriesOutOfRange', 'RetryIntervalOutOfRange', 'CallerIdNotE164', 'NoLanguage',
    ]);
  });

  test('fails with a callback queue without a caller ID number (CI-3)', () => {
    const center = new CallCenter();
    expect(refusal({ callbackQueue: center.queue('Silent') }, center)).toStrictEqual([
      CALLBACK, '  - [QueueWithoutCallerId] callbackQueue has no outbound caller ID number, got the queue "Stack/Silent"; give it '
        + 'outboundCallerId: { number }, because a callback without a number cannot ring the customer',
    ]);
  });

  test('takes a callback queue without a number if the callback names its own (CI-1)', () => {
    const center = new CallCenter();
    center.callback({ callbackQueue: center.queue('Silent'), callerId: '+12065550100', offerIn: Object.values(OfferPoint) });
    expect(() => center.template).not.toThrow();
  });

  test('fails with a check for duplicates that it shall not make', () => {
    const center = new CallCenter();
    expect(refusal({ refuseDuplicates: false, duplicateCheck: new DuplicateCheck(center.stack, 'Check', { instance: center.instance }) }, center)).toStrictEqual([
      CALLBACK, '  - [DuplicateCheckNotUsed] duplicateCheck is given, but refuseDuplicates is false, got both; leave one of them out',
    ]);
  });

  test('fails with a country that is none', () => {
    expect(refusal({ localCountry: 'Germany' })).toStrictEqual([
      CALLBACK, '  - [NotACountry] localCountry must be an ISO 3166 code of two letters, got "Germany"; write it like "US"',
    ]);
  });
});

describe('The routing of a QueuedCallback', () => {
  test('rejects a profile that does not serve the inbound queue', () => {
    const center = new CallCenter();
    expect(refusal({ routingProfiles: [center.profile('Sales', { queue: center.callbacks })] }, center)).toStrictEqual([
      CALLBACK, '  - [InboundQueueNotServed] routingProfiles has a profile that does not serve the inbound queue, got "Stack/Sales"; add the '
        + 'inbound queue to it, or leave the profile out and add the callback queue to it yourself',
    ]);
  });

  test('rejects a priority that contradicts the place in line (PL-2, PL-3)', () => {
    const center = new CallCenter();
    const routingProfiles = [center.profile('Agents', { queue: center.support, priority: 3 }, { queue: center.callbacks, priority: 4 })];
    expect(refusal({ routingProfiles }, center)).toStrictEqual([
      CALLBACK, '  - [PriorityContradicts] placeInLine asks for priority 3 of the callback queue, got 4 in "Stack/Agents"; change one of the '
        + 'two, or leave the callback queue out of the profile',
    ]);
  });

  test('rejects a delay that contradicts the entry that a profile has', () => {
    const center = new CallCenter();
    const routingProfiles = [center.profile('Agents', { queue: center.support }, { queue: center.callbacks })];
    expect(refusal({ routingProfiles, routingDelay: Duration.seconds(30) }, center)).toStrictEqual([
      CALLBACK, '  - [DelayContradicts] routingDelay asks for 30 s before the callback queue is offered, got 0 s in "Stack/Agents"; change one '
        + 'of the two, or leave the callback queue out of the profile',
    ]);
  });

  test('rejects callbacks that yield to the calls of their own queue', () => {
    const center = new CallCenter();
    const props = { inboundQueue: center.callbacks, routingProfiles: [center.profile('Agents', { queue: center.callbacks })] };
    expect(refusal({ ...props, placeInLine: PlaceInLine.yieldToCalls() }, center)).toStrictEqual([
      CALLBACK, '  - [PriorityContradicts] placeInLine asks for priority 2 of the callback queue, got 1 in "Stack/Agents"; give the callbacks a '
        + 'queue of their own, because calls and callbacks of one queue have one entry',
    ]);
  });

  test('rejects a priority below the lowest', () => {
    const center = new CallCenter();
    const routingProfiles = [center.profile('Agents', { queue: center.support, priority: 99 })];
    expect(refusal({ routingProfiles, placeInLine: PlaceInLine.yieldToCalls() }, center)).toStrictEqual([
      CALLBACK, '  - [PriorityTooLow] placeInLine asks for a priority lower than 99, got 100 in "Stack/Agents"; yield by fewer steps',
    ]);
  });
});

describe('The languages of a QueuedCallback', () => {
  const ITALIAN: CallbackLanguage = { languageCode: 'it-IT', voice: 'Bianca', prompts: { offer: Message.text('Premete 1.'), confirmed: undefined } };

  test('fail with everything that a language lacks, and only with what is played', () => {
    const lacks = ['confirmNumber', 'enterNumber', 'readNumberBack', 'numberNotValid', 'numberNotDialable', 'alreadyRequested', 'manageCallback',
      'callbackCancelled', 'callbackNotChanged', 'confirmed', 'notPossible', 'lineFull', 'failed', 'waiting', 'greeting', 'agentWhisper', 'agentWhisperWaitUnknown'].map((name) => `prompts.${name}`);
    expect(refusal({ languages: [{ languageCode: 'en-US' }, ITALIAN] })).toStrictEqual([
      CALLBACK, `  - [LanguageIncomplete] languages: "it-IT" has no default for ${lacks.join(', ')}, got nothing; write them in that language`,
    ]);
  });

  test('need no words for what customers cannot do', () => {
    const lacking = refusal({ languages: [{ languageCode: 'en-US' }, ITALIAN], refuseDuplicates: false })[1];
    expect(lacking).toContain('prompts.alreadyRequested, prompts.confirmed');
    expect(lacking).not.toContain('Consent');
  });

  test('fail without voice and texts of the messages that are sent', () => {
    expect(refusal({ languages: [{ languageCode: 'it-IT' }], positionSms: POSITION_SMS })[1])
      .toMatch(/^ {2}- \[LanguageIncomplete\] languages: "it-IT" has no default for voice, prompts\.offer, .*prompts\.askForTextConsent, .*, textMessage, got nothing;/);
  });

  test('fail if there are none, or one twice', () => {
    expect(refusal({ languages: [] })).toStrictEqual([
      CALLBACK, '  - [NoLanguage] languages must have at least one language, got []; leave it out for English',
    ]);
    expect(refusal({ languages: [{ languageCode: 'en-US' }, { languageCode: 'en-US' }] })).toStrictEqual([
      CALLBACK, '  - [LanguageTwice] languages has the same language twice, got "en-US"; keep one of them',
    ]);
  });
});

describe('A flow made by hand', () => {
  const center = () => {
    const made = new CallCenter();
    const flow = (id: string, start: FlowPart, type = ContactFlowType.CONTACT_FLOW) =>
      new ContactFlow(made.stack, id, { instance: made.instance, type, content: FlowContent.fromBlocks(start) });
    return { made, flow };
  };
  const DOCS = 'https://docs.aws.amazon.com/connect/latest/adminguide';
  const END = new Disconnect('Hang up');

  function synthesisError({ stack }: CallCenter): string {
    return messageOf(() => App.of(stack)!.synth());
  }

  test('fails the synthesis with a callback into a queue without a caller ID number (CI-3)', () => {
    const { made, flow } = center();
    flow('Mine', Chain.of(new TransferToCallbackQueue('Call back', { queue: made.queue('Silent') }), END));
    expect(synthesisError(made)).toBe('Validation failed with the following errors:\n  [Stack/Mine] error callback-queue-caller-id  '
      + 'Stack/Mine › Call back › QueueId: the queue "Stack/Silent" has no outbound caller ID number, so that its callbacks cannot ring the '
      + `customer; give the queue an outboundCallerId with a number (see ${DOCS}/queues-callerid.html)`);
  });

  test('fails the synthesis with a creation flow of another type (CF-1)', () => {
    const { made, flow } = center();
    const creationFlow = flow('Creation', new TransferToQueue('Queue'), ContactFlowType.QUEUE_TRANSFER);
    flow('Mine', Chain.of(new TransferToCallbackQueue('Call back', { queue: made.callbacks, creationFlow }), END));
    expect(synthesisError(made)).toBe('Validation failed with the following errors:\n  [Stack/Mine] error creation-flow-type  '
      + 'Stack/Mine › Call back › ContactFlowId: the creation flow "Stack/Creation" has the type QUEUE_TRANSFER (transfer to queue flow); '
      + `make it a flow of type CONTACT_FLOW (inbound) (see ${DOCS}/setup-queued-cb.html)`);
  });

  test('fails the synthesis with a creation flow that queues nothing (CF-2)', () => {
    const { made, flow } = center();
    const creationFlow = flow('Creation', Chain.of(new PlayPrompt('Talk to nobody', { message: Message.text('Hello?') }), END));
    flow('Mine', Chain.of(new TransferToCallbackQueue('Call back', { queue: made.callbacks, creationFlow }), END));
    expect(synthesisError(made)).toBe('Validation failed with the following errors:\n  [Stack/Mine] error creation-flow-queues  '
      + 'Stack/Mine › Call back › ContactFlowId: the creation flow "Stack/Creation" has no transfer to queue, so that the callback is never '
      + `queued and nobody is called; end it with a TransferToQueue block (see ${DOCS}/setup-queued-cb.html)`);
  });

  test('fails the synthesis with a block that its type does not allow', () => {
    const { made, flow } = center();
    flow('Mine', END, ContactFlowType.AGENT_WHISPER);
    expect(synthesisError(made)).toBe('Validation failed with the following errors:\n  [Stack/Mine] error block-in-flow-type  '
      + 'Stack/Mine › Hang up: the block "Disconnect" is not allowed in a flow of type AGENT_WHISPER (agent whisper flow); use it in inbound '
      + 'flow, customer queue flow, transfer to agent flow, transfer to queue flow, flow module, or change the type of the flow '
      + `(see ${DOCS}/contact-block-definitions.html)`);
  });
});
