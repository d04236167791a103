import { Duration } from 'aws-cdk-lib';
import { Chain, Condition, CheckContactAttributes, Attribute, Disconnect, GoTo, Message, PlayPrompt } from '../../src/blocks';
import { PathToService, PathToServiceProps, ServiceStep } from '../../src/callbacks';
import { JsonObject } from '../../src/language/json';
import { messageOf } from '../connect/private/fixtures';
import { CallCenter } from '../private/callback-setup';
import { THREE_LANGUAGES } from '../private/callback-variants';
import { nextOpening, NO_LINE, centerWith, PATHS } from '../private/path-variants';
import { flowOf, flowsOf, TemplateFlow } from '../private/template-flows';
import { actionsByName, branchesOf, simpleWays } from '../private/walk';

type Steps = (center: CallCenter) => Partial<PathToServiceProps>;

const flowWith = (steps: Steps) => flowOf(centerWith(steps).template, 'PathFlow');
const targetsOf = ({ document }: TemplateFlow, block: string) =>
  Object.fromEntries(branchesOf(actionsByName(document).get(block)!).map(({ name, target }) => [name, target]));
const say = (name: string) => new PlayPrompt(name, { message: Message.text(name) });
const menu = ServiceStep.menu({ message: Message.text('Press 1, or 0.'), choices: { 1: say('Say one') } });
const refused = (steps: Steps) => messageOf(() => centerWith(steps));

describe('PathToService', () => {
  test('takes its steps in the order of the guide', () => {
    const [, everything] = PATHS[1];
    const way = [...actionsByName(flowWith(everything).document).keys()];
    const steps = ['Menu', 'Ask for service status - holiday', 'Are we open', 'Ask for service status - emergency', 'Is anybody there',
      'Ask for closing time', 'Offer callback', 'Wait for an agent', 'Is anybody in overflow queue 1', 'Say nobody is free', 'Instead Offer callback'];
    expect(way.filter((block) => steps.includes(block)).sort((one, other) => steps.indexOf(one) - steps.indexOf(other))).toStrictEqual(steps);
    const shortest = [...simpleWays(flowWith(() => ({ selfService: menu })).document)].map((blocks) => blocks.map(({ block }) => block));
    expect(shortest).toContainEqual(
      ['Set logging', 'Set voice of the path', 'Set voice of the path language', 'Menu', 'Set queue to look at', 'Are we open', 'Is anybody there', 'Set queue', 'Wait for an agent']);
  });

  test('says when it opens next, and offers a callback that comes then (HO-2)', () => {
    const flow = flowWith(PATHS[1][1]);
    expect(targetsOf(flow, 'Is the opening known')).toStrictEqual({ closed: 'Say when we open', NoMatchingCondition: 'Say closed' });
    expect(targetsOf(flow, 'Can a callback wait so long')).toStrictEqual({ none: 'Say call again', NoMatchingCondition: 'Note how long it waits' });
    expect(targetsOf(flow, 'Offer callback after hours')).toStrictEqual({ NoMatchingError: 'Say call again' });
  });

  test('asks for agents who are signed in, because somebody may be free in five minutes', () => {
    const { document } = flowWith(() => ({}));
    expect(actionsByName(document).get('Is anybody there')!.Parameters).toMatchObject({ MetricType: 'NumberOfAgentsOnline' });
  });

  test('leads callers to the first other queue in which somebody is signed in, and from a full one to the next', () => {
    const flow = flowWith(PATHS[1][1]);
    expect(targetsOf(flow, 'Is anybody there').NoMatchingCondition).toBe('Is anybody in overflow queue 1');
    expect(targetsOf(flow, 'Is anybody in overflow queue 1')).toMatchObject({ NoMatchingCondition: 'Is anybody in overflow queue 2' });
    expect(targetsOf(flow, 'Wait in overflow queue 1')).toMatchObject({ QueueAtCapacity: 'Is anybody in overflow queue 2' });
    expect(targetsOf(flow, 'Wait in overflow queue 2')).toMatchObject({ QueueAtCapacity: 'Say nobody is free' });
  });

  test('lets callers stay in line where nobody is there and there is no other queue', () => {
    const flow = flowWith(() => ({}));
    expect(targetsOf(flow, 'Is anybody there')).toMatchObject({ NoMatchingCondition: 'Say nobody is there', NoMatchingError: 'Set queue' });
    expect(targetsOf(flow, 'Say nobody is there')).toStrictEqual({ next: 'Set queue', NoMatchingError: 'Set queue' });
  });

  test('has one large creation flow for all paths that offer the same callback after hours', () => {
    const center = new CallCenter();
    const callback = center.callback({ offerIn: [] });
    const opening = nextOpening(center, false);
    const steps = { openingHours: ServiceStep.openingHours({ nextOpening: opening, afterHours: callback }) };
    for (const id of ['One', 'Two']) new PathToService(center.stack, id, { instance: center.instance, queue: center.support, ...steps });
    expect(flowsOf(center.template).filter(({ logicalId }) => logicalId.includes('AfterHoursCreation'))).toHaveLength(1);
  });
});

describe('A menu', () => {
  test('leads to a person with 0, with silence after two more questions, and where a choice ends open', () => {
    const flow = flowWith(() => ({ selfService: menu }));
    expect(targetsOf(flow, 'Menu')).toStrictEqual({
      0: 'Set queue to look at', 1: 'Say one', InputTimeLimitExceeded: 'Ask again', NoMatchingCondition: 'Ask again', NoMatchingError: 'Set queue to look at',
    });
    expect(targetsOf(flow, 'Ask again')).toStrictEqual({ ContinueLooping: 'Menu', DoneLooping: 'Set queue to look at' });
    expect(actionsByName(flow.document).get('Ask again')!.Parameters).toStrictEqual({ LoopCount: '2' });
    expect(targetsOf(flow, 'Say one')).toStrictEqual({ next: 'Set queue to look at', NoMatchingError: 'Set queue to look at' });
  });

  test('is refused with everything that is wrong with it', () => {
    expect(messageOf(() => ServiceStep.menu({
      message: Message.text('Hello.'), choices: { 0: say('Zero'), a: say('Letter') }, repeats: 101, timeout: Duration.seconds(0),
    }))).toBe('ServiceStep.menu is not valid\n'
      + '  - [NotAChoice] choices must be keys from 1 to 9, got ["0","a"]; 0 always leads to a person\n'
      + '  - [TimesOutOfRange] times must be a whole number from 0 to 100, got 101; choose a value in that range\n'
      + '  - [TimeoutOutOfRange] timeout must be a whole number from 1 to 180 seconds, got 0; choose a value in that range');
    expect(messageOf(() => ServiceStep.menu({ message: Message.text('Hello.'), choices: {} }))).toBe(
      'ServiceStep.menu is not valid\n  - [NoChoices] choices must have at least one key, got {}; leave the menu out for none');
  });
});

describe('The offer shortly before the closing', () => {
  const flow = flowWith(PATHS[1][1]);

  test('is made to fewer callers the nearer the closing is (HO-2)', () => {
    const { Transitions } = actionsByName(flow.document).get('How soon do we close')! as { Transitions: JsonObject };
    expect(Transitions.Conditions).toStrictEqual([15, 30, 60].map((minutes) => ({
      NextAction: `Offer in the last ${minutes} minutes`, Condition: { Operator: 'NumberLessOrEqualTo', Operands: [String(minutes)] },
    })));
    const shares = [15, 30, 60].map((minutes) => targetsOf(flow, `Offer in the last ${minutes} minutes`));
    expect(shares).toStrictEqual([26, 51, 76].map((bound) => ({ [bound]: 'Set voice', NoMatchingCondition: 'Say no callback today' })));
  });

  test('is not made if the wait is longer than it is open, and whoever gets none stays in line', () => {
    expect(targetsOf(flow, 'Does the wait end before closing')).toStrictEqual({ no: 'Say no callback today', NoMatchingCondition: 'How soon do we close' });
    expect(targetsOf(flow, 'Say no callback today')).toStrictEqual({ next: 'Set queue', NoMatchingError: 'Set queue' });
  });

  test('is made to everybody if nobody knows when it closes', () => {
    expect(targetsOf(flow, 'Ask for closing time')).toStrictEqual({ next: 'Does the wait end before closing', NoMatchingError: 'Set voice' });
    expect(targetsOf(flow, 'How soon do we close')).toMatchObject({ NoMatchingCondition: 'Set voice' });
  });

  test('needs no chance where everybody or nobody is asked', () => {
    const certain = flowWith(PATHS.find(([name]) => name.startsWith('with a taper'))![1]);
    expect(targetsOf(certain, 'How soon do we close')).toStrictEqual({ 20: 'Say no callback today', 60: 'Set voice', NoMatchingCondition: 'Set voice' });
  });
});

describe('What is refused', () => {
  test('a self-service without a way out to a person', () => {
    const attribute = Attribute.userDefined('tier');
    const ends = Chain.of(say('Say goodbye'), new Disconnect('Hang up'));
    const message = 'PathToService "Stack/Path" is not valid\n'
      + '  - [NoWayToPerson] selfService never leads on to a person, got a part that always ends or goes elsewhere; let a branch of it end open';
    expect(refused(() => ({ selfService: ServiceStep.ofPart(ends) }))).toBe(message);
    expect(refused(() => ({
      selfService: ServiceStep.ofPart(new CheckContactAttributes('Tier', { attribute, conditions: [Condition.equalTo('a', ends)], otherwise: GoTo.block('Say goodbye') })),
    }))).toBe(message);
    expect(flowWith(() => ({
      selfService: ServiceStep.ofPart(new CheckContactAttributes('Tier', { attribute, conditions: [Condition.equalTo('a', ends)] })),
    })).document).toBeDefined();
  });

  test('a language that is none, and one without a voice that speaks it', () => {
    expect(refused(() => ({ languageCode: 'de_DE' }))).toBe('PathToService "Stack/Path" is not valid\n'
      + '  - [NotALanguage] languageCode is none, got "de_DE"; write it like "en-US"\n'
      + '  - [VoiceMissing] voice has no default for "de_DE", got nothing; write an Amazon Polly voice of that language');
    expect(() => centerWith(() => ({ languageCode: 'de-DE', voice: 'Vicki' }))).not.toThrow();
    expect(() => centerWith(() => ({ languageCode: 'en-GB' }))).not.toThrow();
  });

  test('a queue that callers have tried already, and one that the metrics do not watch, at once', () => {
    expect(refused((center) => {
      const other = center.queue('Other');
      return {
        queue: other,
        overflow: [{ queue: center.support }, { queue: other }],
        callback: ServiceStep.callback(center.callback({ offerIn: [] }), { nextOpening: nextOpening(center) }),
      };
    })).toBe('PathToService "Stack/Path" is not valid\n'
      + '  - [QueueTwice] overflow[1].queue is a queue that callers have tried already, got "Stack/Other"; name another one\n'
      + '  - [QueueNotWatched] queue is none of the queues of the metrics, got "Stack/Other"; add it to the queues of "Stack/Metrics"');
  });

  test('a callback after hours of which nobody knows when it may come', () => {
    expect(refused((center) => ({ openingHours: ServiceStep.openingHours({ afterHours: center.callback({ offerIn: [] }) }) }))).toBe(
      'ServiceStep.openingHours is not valid\n'
      + '  - [OpeningNotKnown] afterHours is a callback for the next opening, got no nextOpening that knows it; give both, or leave both out');
  });

  test('prompts for another language that are missing, and prompts for no language', () => {
    const { offer: _, ...rest } = NO_LINE;
    expect(refused((center) => ({
      openingHours: ServiceStep.openingHours({
        nextOpening: nextOpening(center, false),
        afterHours: center.callback({ offerIn: [], languages: THREE_LANGUAGES }),
        afterHoursPrompts: { 'de-DE': rest, 'fr-FR': NO_LINE },
      }),
    }))).toBe('ServiceStep.openingHours is not valid\n'
      + '  - [UnknownLanguage] afterHoursPrompts has languages that the callback does not have, got ["fr-FR"]; use ["en-US","de-DE","en-GB"]\n'
      + '  - [LanguageIncomplete] afterHoursPrompts: "de-DE" has no default for offer, got nothing; write them in that language');
  });

  test('a taper without a closing, and one that makes no sense', () => {
    const taper = (...steps: [Duration, number][]) => steps.map(([beforeClosing, percent]) => ({ beforeClosing, percent }));
    expect(refused((center) => ({
      callback: ServiceStep.callback(center.callback({ offerIn: [] }), {
        closingTaper: taper([Duration.minutes(30), 25], [Duration.minutes(60), 20]),
      }),
    }))).toBe('ServiceStep.callback is not valid\n'
      + '  - [ClosingNotKnown] closingTaper counts from the closing, got no nextOpening that knows it; give both, or leave both out\n'
      + '  - [TaperGrows] closingTaper offers more callbacks as the closing comes nearer, got ["30 min: 25 %","60 min: 20 %"]; let the percentage fall with the time');
    expect(refused((center) => ({
      callback: ServiceStep.callback(center.callback({ offerIn: [] }), {
        nextOpening: nextOpening(center), closingTaper: taper([Duration.seconds(90), 101], [Duration.seconds(90), 2.5]),
      }),
    }))).toBe('ServiceStep.callback is not valid\n'
      + '  - [TaperTime] closingTaper must have times of whole minutes before the closing, got [1.5,1.5] minutes; write one like Duration.minutes(30)\n'
      + '  - [TaperTimeTwice] closingTaper has the same time twice, got [1.5,1.5] minutes; keep one of them\n'
      + '  - [TaperPercent] closingTaper must have whole numbers from 0 to 100 percent, got [101,2.5]; round them');
  });
});
