import { readFileSync } from 'fs';
import { join } from 'path';
import { App, Duration, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { readSettings } from '../../lambda/queue-announcement/settings';
import { Chain, FlowContent, SetWorkingQueue, TransferToQueue } from '../../src/blocks';
import { OfferPoint, QueueExperience, QueueExperienceProps } from '../../src/callbacks';
import { ContactFlow } from '../../src/connect';
import { CallCenter, INSTANCE_ARN, newStack } from '../private/callback-setup';
import { environmentOf, statementsOf } from '../private/helper-functions';
import { choicesOf, MUSIC, TWO_LANGUAGES } from '../private/line-variants';
import { warningsOf } from '../private/own-flows';
import { flowOf, flowsOf, TemplateFlow } from '../private/template-flows';
import { actionsByName, branchesOf } from '../private/walk';

type Props = Omit<QueueExperienceProps, 'instance'>;

function centerWith(propsOf: (center: CallCenter) => Props = () => ({}), center = new CallCenter()): CallCenter {
  new QueueExperience(center.stack, 'InLine', { instance: center.instance, ...propsOf(center) });
  return center;
}

const templateOf = (props: Props = {}, stack?: Stack) => centerWith(() => props, new CallCenter(stack)).template;
const lineOf = (template: Template) => flowOf(template, 'InLineCustomerQueue');
const targetsOf = ({ document }: TemplateFlow, block: string) =>
  Object.fromEntries(branchesOf(actionsByName(document).get(block)!).map(({ name, target }) => [name, target]));
const parametersOf = ({ document }: TemplateFlow, block: string) => actionsByName(document).get(block)!.Parameters as Record<string, any>;

describe('The announcement of a QueueExperience', () => {
  test('may write its log and read metrics of contacts of the instance, and nothing else', () => {
    expect(statementsOf(templateOf()).slice(1)).toStrictEqual([
      { Effect: 'Allow', Action: 'connect:GetContactMetrics', Resource: [INSTANCE_ARN, `${INSTANCE_ARN}/contact/*`] },
    ]);
  });

  test('gets an environment with which it starts: half a call in a second, and a repetition after five minutes', () => {
    expect(readSettings(environmentOf(templateOf()))).toStrictEqual({
      rangesPath: '/opt/ranges.json', callsPerSecond: 0.5, repeatSeconds: 300, callTimeout: 500,
    });
    const other = templateOf({ callsPerSecond: 2, repeatAfter: Duration.minutes(10) });
    expect(readSettings(environmentOf(other))).toMatchObject({ callsPerSecond: 2, repeatSeconds: 600 });
  });

  test('brings the ranges in a file beside the code, in the order of the languages', () => {
    const app = new App({ analyticsReporting: false });
    const template = templateOf({ ...TWO_LANGUAGES }, new Stack(app, 'Stack'));
    template.hasResourceProperties('AWS::Lambda::Function', { Layers: [{ Ref: Match.stringLikeRegexp('^InLineRanges') }] });
    const [{ Properties }] = Object.values(template.findResources('AWS::Lambda::LayerVersion'));
    const file = join(app.outdir, `asset.${Properties.Content.S3Key.replace('.zip', '')}`, 'ranges.json');
    expect(JSON.parse(readFileSync(file, 'utf-8'))).toStrictEqual({
      languages: ['en-US', 'de-DE'],
      positions: [{ below: 2, texts: { en: 'You are next.', de: 'Sie sind an der Reihe.' } }],
      waits: [
        { below: 120, texts: { en: 'Less than 2 minutes.', de: 'Weniger als 2 Minuten.' } },
        { texts: { en: 'More than 2 minutes.', de: 'Mehr als 2 Minuten.' } },
      ],
    });
  });

  test('is not there if there is nothing to announce', () => {
    const template = templateOf({ waitRanges: [], positionRanges: [] });
    template.resourceCountIs('AWS::Lambda::Function', 0);
    expect([...actionsByName(lineOf(template).document).keys()]).toStrictEqual(['Set voice in line', 'Wait in line', 'Wait in silence']);
  });

  test('is heard only if there is news; without it, and if it fails, the music goes on', () => {
    const line = lineOf(templateOf());
    expect(targetsOf(line, 'Wait in line')).toStrictEqual({ MessagesInterrupted: 'Look at the line', NoMatchingError: 'Wait in silence' });
    expect(targetsOf(line, 'Look at the line')).toStrictEqual({ next: 'Remember what was seen', NoMatchingError: 'Set voice in line' });
    expect(targetsOf(line, 'Is there news')).toStrictEqual({ announce: 'Announce place and wait', NoMatchingCondition: 'Set voice in line' });
    expect(targetsOf(line, 'Announce place and wait')).toStrictEqual({ next: 'Set voice in line', NoMatchingError: 'Set voice in line' });
    expect(parametersOf(line, 'Announce place and wait')).toStrictEqual({ Text: '$.External.announcement' });
    expect(parametersOf(line, 'Look at the line').LambdaInvocationAttributes)
      .toStrictEqual({ seen: '$.Attributes.queueLineSeen', language: '$.LanguageCode' });
  });
});

describe('The music of a QueueExperience', () => {
  test('plays in turn with the prompt, a minute long by default, and gives way to the prompt alone if it cannot be played', () => {
    const line = lineOf(templateOf({ music: MUSIC }));
    expect(parametersOf(line, 'Wait in line')).toMatchObject({
      Messages: [{ Text: expect.stringContaining('Thank you for waiting') }, { Media: { Uri: 's3://example-prompts/music.wav' } }],
      InterruptFrequencySeconds: '60',
    });
    expect(targetsOf(line, 'Wait in line').NoMatchingError).toBe('Wait without music');
    expect(targetsOf(line, 'Wait without music')).toStrictEqual({ MessagesInterrupted: 'Look at the line', NoMatchingError: 'Wait in silence' });
  });

  test('speaks the language of the contact, or the first one', () => {
    const line = lineOf(templateOf({ ...TWO_LANGUAGES }));
    expect(line.document.startAction).toBe('Which language in line');
    expect(targetsOf(line, 'Which language in line')).toStrictEqual({
      'de-DE': 'Set voice in line de-DE', 'NoMatchingCondition': 'Set voice in line en-US',
    });
    expect(parametersOf(line, 'Wait in line de-DE').Messages).toStrictEqual([{ Text: 'Bitte warten Sie.' }]);
  });
});

describe('The offer of a QueueExperience', () => {
  const offering = (props: Partial<Props> = {}) => {
    const center = new CallCenter();
    center.callback({ offerIn: [OfferPoint.INBOUND, OfferPoint.CUSTOMER_QUEUE], queueExperience: props });
    return center.template;
  };
  const inLine = (template: Template) => flowOf(template, 'CallbackQueueExperienceCustomerQueue');

  test('comes in every third round by default, and never to those who declined it', () => {
    const line = inLine(offering());
    expect(targetsOf(line, 'Announce place and wait').next).toBe('Rounds without an offer');
    expect(parametersOf(line, 'Rounds without an offer')).toStrictEqual({ LoopCount: '2' });
    expect(targetsOf(line, 'Rounds without an offer')).toStrictEqual({ ContinueLooping: 'Set voice in line', DoneLooping: 'Was it declined' });
    expect(parametersOf(line, 'Was it declined')).toStrictEqual({ ComparisonValue: '$.Attributes.callbackDeclined' });
    expect(targetsOf(line, 'Was it declined')).toStrictEqual({ 1: 'Set voice in line', NoMatchingCondition: 'Set voice' });
  });

  test('takes the key 2 for a decline, also before the line, but not silence', () => {
    const template = offering();
    for (const flow of [inLine(template), flowOf(template, 'CallbackInbound')]) {
      expect(targetsOf(flow, 'Offer callback')).toMatchObject({ 2: 'Note decline 1', InputTimeLimitExceeded: 'Stay in line' });
      expect(parametersOf(flow, 'Note decline 1').Attributes).toStrictEqual({ callbackDeclined: '1' });
    }
  });

  test('counts several declines up to the last that matters', () => {
    const line = inLine(offering({ maxDeclines: 3, offerEvery: 1 }));
    expect(targetsOf(line, 'How often was it declined')).toStrictEqual({
      1: 'Note decline 2', 2: 'Note decline 3', 3: 'Note decline 3', NoMatchingCondition: 'Note decline 1',
    });
    expect(targetsOf(line, 'Was it declined')).toMatchObject({ 3: 'Set voice in line' });
    expect(targetsOf(line, 'Announce place and wait').next).toBe('Was it declined');
  });

  test('is marked while it lasts, and no longer when the callback is created', () => {
    const line = inLine(offering());
    expect(targetsOf(line, 'Set voice language').next).toBe('Offer begins');
    expect(targetsOf(line, 'Offer begins').next).toBe('Offer callback');
    expect(targetsOf(line, 'Offer is taken').next).toBe('Create callback');
    expect(targetsOf(line, 'Stay in line').next).toBe('Offer is over');
    expect(['Offer begins', 'Offer is taken', 'Offer is over'].map((block) => parametersOf(line, block).Attributes.callbackOffering))
      .toStrictEqual(['yes', 'no', 'no']);
  });

  test('is not marked before the line, where no agent can come in', () => {
    expect(flowOf(offering(), 'CallbackInbound').document.render()).not.toContain('callbackOffering');
  });

  test('comes together with the flows of the line in the inbound flow', () => {
    const inbound = flowOf(offering(), 'CallbackInbound');
    expect(targetsOf(inbound, 'Set inbound queue').next).toBe('Set customer queue flow');
    expect(['Set customer queue flow', 'Set agent whisper', 'Set customer whisper'].map((block) => parametersOf(inbound, block).EventHooks)).toStrictEqual([
      { CustomerQueue: expect.stringContaining('CallbackQueueExperienceCustomerQueue') },
      { AgentWhisper: expect.stringContaining('CallbackQueueExperienceAgentWhisper') },
      { CustomerWhisper: expect.stringContaining('CallbackQueueExperienceCustomerWhisper') },
    ]);
  });

  test('can be made by a line of its own, which shares the helpers of the callback', () => {
    const center = new CallCenter();
    const callback = center.callback({ offerIn: [] });
    const experience = new QueueExperience(center.stack, 'InLine', { instance: center.instance, callback });
    new ContactFlow(center.stack, 'Mine', {
      instance: center.instance,
      content: FlowContent.fromBlocks(Chain.of(
        new SetWorkingQueue('Support', { queue: center.support }), experience.begin(), new TransferToQueue('Wait'),
      )),
    });
    expect(targetsOf(flowOf(center.template, 'Mine'), 'Support').next).toBe('Set customer queue flow');
    expect(parametersOf(lineOf(center.template), 'Reserve callback').LambdaFunctionARN).toContain('CallbackDuplicateCheck');
    expect(warningsOf(center.stack)).toStrictEqual([]);
  });
});

describe('Other choices of a QueueExperience', () => {
  test('lead away, or back to the music if they fail or nobody chooses', () => {
    const line = lineOf(centerWith(choicesOf).template);
    expect(targetsOf(line, 'Other choices')).toStrictEqual({
      5: 'Say goodbye',
      6: 'Move to another queue',
      InputTimeLimitExceeded: 'Set voice in line',
      NoMatchingCondition: 'Set voice in line',
      NoMatchingError: 'Set voice in line',
    });
    expect(targetsOf(line, 'Move to another queue')).toStrictEqual({
      next: 'Set voice in line', QueueAtCapacity: 'Set voice in line', NoMatchingError: 'Set voice in line',
    });
  });

  test('need no whispers', () => {
    const template = centerWith(choicesOf).template;
    expect(flowsOf(template).map(({ type }) => type)).toStrictEqual(['CUSTOMER_QUEUE']);
  });
});

test('A line with a customer queue flow of its own does not change a callback without one', () => {
  const alone = new CallCenter(newStack());
  alone.callback({ offerIn: Object.values(OfferPoint) });
  for (const { document } of flowsOf(alone.template)) expect(document.render()).not.toMatch(/callbackDeclined|callbackOffering|queueLineSeen/);
});
