import { Duration } from 'aws-cdk-lib';
import { Chain, EndFlow, FlowContent, FlowPart, GoTo, LoopPrompts, Message, SetWorkingQueue, TransferToQueue } from '../../src/blocks';
import { CallbackLanguage, CallbackPrompts, PlaceInLine } from '../../src/callbacks';
import { englishPrompts } from '../../src/callbacks/callback-prompts';
import { ContactFlow, ContactFlowType } from '../../src/connect';
import { FlowDocument } from '../../src/language/document';
import { isServed, pathEnds } from '../../src/validation/paths';
import { CallCenter, callbackTemplate } from '../private/callback-setup';
import { EVERYWHERE, POSITION_SMS, THREE_LANGUAGES } from '../private/callback-variants';
import { flowOf, flowsOf, graphOf } from '../private/template-flows';
import { actionsByName, statesAt, Step } from '../private/walk';

describe('QueuedCallback.offer()', () => {
  function ownFlow(type: ContactFlowType, start: (offer: Chain, center: CallCenter) => FlowPart) {
    const center = new CallCenter();
    const offer = center.callback({ offerIn: [] }).offer();
    new ContactFlow(center.stack, 'Own', { instance: center.instance, type, content: FlowContent.fromBlocks(start(offer, center)) });
    return flowOf(center.template, 'Own');
  }

  const intoQueue = (offer: Chain, { support }: CallCenter) =>
    offer.followedBy(new SetWorkingQueue('My queue', { queue: support }), new TransferToQueue('Wait for someone'));

  const onHold = (offer: Chain) => new LoopPrompts('Hold the line', {
    messages: [Message.text('Please hold the line.')], interruptEvery: Duration.seconds(90), onInterrupt: Chain.of(offer, GoTo.block('Hold the line')),
  });

  test.each([
    [ContactFlowType.CONTACT_FLOW, intoQueue, 'My queue'],
    [ContactFlowType.QUEUE_TRANSFER, intoQueue, 'My queue'],
    [ContactFlowType.CUSTOMER_QUEUE, onHold, 'Hold the line'],
  ])('fits into a flow of type %s of one\'s own, and goes on for who stays', (type, start, behind) => {
    const { document, type: deployed } = ownFlow(type, start);
    expect(deployed).toBe(type);
    expect(actionsByName(document).get('Stay in line')).toMatchObject({ Transitions: { NextAction: behind } });
    const ends = pathEnds(graphOf(document), document.startAction);
    expect(ends.filter((end) => !isServed(end))).toStrictEqual([]);
    expect(ends.some(({ callbackCreated }) => callbackCreated)).toBe(true);
  });

  test('rejects a flow in which nothing comes behind it', () => {
    expect(() => ownFlow(ContactFlowType.CONTACT_FLOW, (offer) => offer))
      .toThrow('[UnwiredBranch] block "Stay in line", branch "next", leads nowhere, got no block after it');
  });

  test('fails the synthesis of a flow whose type knows no callback (CR-7)', () => {
    expect(() => ownFlow(ContactFlowType.AGENT_WHISPER, (offer) => offer.followedBy(new EndFlow('End'))))
      .toThrow('error block-in-flow-type  Stack/Own › Create callback: the block "Transfer to queue (callback)" is not allowed');
  });
});

describe('The prompts of a QueuedCallback', () => {
  const names = Object.keys(englishPrompts({}, true)) as (keyof CallbackPrompts)[];

  const everything = (languages?: CallbackLanguage[]) =>
    flowsOf(callbackTemplate({ offerIn: EVERYWHERE, positionSms: POSITION_SMS, languages })).map(({ document }) => document.render()).join('\n');
  const prompts = Object.fromEntries(names.map((name) => [name, Message.text(`Own words for ${name}.`)]));
  const [original, replaced] = [everything(), everything([{ languageCode: 'en-US', prompts }])];

  test.each(names)('take a replacement of "%s"', (name) => {
    const english = JSON.stringify(Object.values(englishPrompts({}, true)[name]._parameters)[0]);
    expect(original).toContain(english);
    expect(replaced).not.toContain(english);
    expect(replaced).toContain(`"Own words for ${name}."`);
  });

  test('are those of the language, and the first one speaks to everybody else', () => {
    const { document } = flowOf(callbackTemplate({ languages: THREE_LANGUAGES }), 'CallbackInbound');
    const actions = actionsByName(document);
    expect(actions.get('Offer callback de-DE')).toMatchObject({ Parameters: { Text: 'Wenn wir Sie zurückrufen sollen, drücken Sie bitte die 1.' } });
    expect(actions.get('Set voice de-DE')).toMatchObject({ Parameters: { TextToSpeechVoice: 'Vicki' } });
    expect(actions.get('Which language')).toMatchObject({
      Parameters: { ComparisonValue: '$.LanguageCode' }, Transitions: { NextAction: 'Set voice en-US' },
    });
  });

  test('promise a place in line only if it is kept (PL-2, PL-3)', () => {
    const offer = (placeInLine: PlaceInLine) =>
      actionsByName(flowOf(callbackTemplate({ placeInLine }), 'CallbackInbound').document).get('Offer callback')?.Parameters;
    expect(offer(PlaceInLine.keep())).toMatchObject({ Text: expect.stringContaining('keep your place in line') });
    expect(offer(PlaceInLine.yieldToCalls())).toMatchObject({ Text: expect.not.stringContaining('place in line') });
  });
});

describe('The flow logs of a QueuedCallback', () => {
  const NUMBER = /\$\.(CustomerEndpoint\.Address|StoredCustomerInput|Attributes\.callbackNumber)|"StoreInput":"True"/;
  const numberIn = Message.text('Your number is $.Attributes.callbackNumber.');
  const prompts: CallbackPrompts = { confirmed: numberIn, greeting: numberIn, agentWhisper: numberIn, agentWhisperWaitUnknown: numberIn };

  /** Logging as an earlier flow may have left it, at every block. */
  function loggedNumbers(document: FlowDocument): string[] {
    const after = (state: string, { type, parameters }: Step) => (type === 'UpdateFlowLoggingBehavior' ? String(parameters.FlowLoggingBehavior) : state);
    return statesAt(document, 'Enabled', after)
      .filter(({ action, state }) => state !== 'Disabled' && NUMBER.test(JSON.stringify(action.Parameters))).map(({ block }) => block);
  }

  test.each([
    ['in one language', {}], ['in three', { languages: THREE_LANGUAGES }], ['with numbers in the prompts', { languages: [{ languageCode: 'en-US', prompts }] }],
  ])('are off wherever a block carries the number, %s', (_, props) => {
    const flows = flowsOf(callbackTemplate({ offerIn: EVERYWHERE, positionSms: POSITION_SMS, ...props }));
    expect(flows.map(({ logicalId, document }) => [logicalId, loggedNumbers(document)])).toStrictEqual(flows.map(({ logicalId }) => [logicalId, []]));
    expect(flows.filter(({ document }) => NUMBER.test(document.render())).length).toBeGreaterThanOrEqual(6);
  });

  test('are on again for who stays in line, unless they are switched off', () => {
    const behaviors = (flowLogging: boolean) => {
      const actions = actionsByName(flowOf(callbackTemplate({ flowLogging }), 'CallbackInbound').document);
      return ['Set logging', 'Keep number out of logs', 'Stay in line'].map((block) => actions.get(block)?.Parameters);
    };
    const [on, off] = ['Enabled', 'Disabled'].map((FlowLoggingBehavior) => ({ FlowLoggingBehavior }));
    expect(behaviors(true)).toStrictEqual([on, off, on]);
    expect(behaviors(false)).toStrictEqual([off, off, off]);
  });
});

describe('The consent to a text message', () => {
  const { document } = flowOf(callbackTemplate({ positionSms: POSITION_SMS }), 'CallbackInbound');
  const after = (state: string, { type, parameters, branch }: Step) => (type === 'UpdateContactAttributes' && branch === 'next'
    ? (parameters.Attributes as Record<string, string>).callbackTextConsent ?? state : state);

  test('is what the customer answers now, even if an earlier offer of the same contact got another answer', () => {
    const consents = (answer: string) => statesAt(document, 'yes', (state, step) => {
      if (state === 'other answer') return state;
      // An attribute that cannot be written is the one way to keep an old answer.
      if (step.block === 'Assume no text consent' || step.block === 'Note text consent') return after(state, { ...step, branch: 'next' });
      return step.block === 'Ask for text consent' && step.branch !== answer ? 'other answer' : state;
    }).filter(({ block, state }) => block === 'Create callback' && state !== 'other answer').map(({ state }) => state);
    expect(consents('1')).toStrictEqual(['yes']);
    expect(consents('2')).toStrictEqual(['no']);
    expect(consents('InputTimeLimitExceeded')).toStrictEqual(['no']);
  });
});
