import { Duration } from 'aws-cdk-lib';
import { actionsOf, failure, lastBlockActions, problemsOf, render, say, when } from './private/render';
import { PROMPT, PROMPT_ARN } from './private/resources';
import { Chain, EndFlow, GoTo, LoopPrompts, Message } from '../../src/blocks';

const messages = [Message.text('Please wait.'), Message.prompt(PROMPT)];
const interrupted = { interruptEvery: Duration.seconds(30), onInterrupt: Chain.of(say('Offer'), GoTo.block('Music')) };

describe('LoopPrompts', () => {
  test('without interrupt and failure path there are no transitions at all', () => {
    const flow = render(new LoopPrompts('Music', { messages }), 'CUSTOMER_HOLD');
    expect(actionsOf(flow)).toStrictEqual([{
      Identifier: 'Music',
      Type: 'MessageParticipantIteratively',
      Parameters: { Messages: [{ Text: 'Please wait.' }, { PromptId: PROMPT_ARN }] },
      Transitions: {},
    }]);
    expect(flow.uses).toStrictEqual([{ kind: 'prompt', resource: PROMPT, block: 'Music' }]);
  });

  test('without interrupt only the failure leads on', () => {
    expect(lastBlockActions(new LoopPrompts('Music', { messages }), 'CUSTOMER_QUEUE')[0].Transitions)
      .toStrictEqual({ NextAction: 'Fail', Errors: [failure('Fail')] });
  });

  test('its failure can lead elsewhere', () => {
    const music = new LoopPrompts('Music', { messages, onError: new EndFlow('Silence') });
    expect(lastBlockActions(music, 'CUSTOMER_QUEUE')[0].Transitions).toStrictEqual({ NextAction: 'Silence', Errors: [failure('Silence')] });
  });

  test('an interrupt leads to its part, and the next action repeats the failure', () => {
    expect(lastBlockActions(new LoopPrompts('Music', { messages, ...interrupted }), 'CUSTOMER_QUEUE')).toStrictEqual([
      {
        Identifier: 'Music',
        Type: 'MessageParticipantIteratively',
        Parameters: { Messages: [{ Text: 'Please wait.' }, { PromptId: PROMPT_ARN }], InterruptFrequencySeconds: '30' },
        Transitions: { NextAction: 'Fail', Conditions: [when('MessagesInterrupted', 'Offer')], Errors: [failure('Fail')] },
      },
      {
        Identifier: 'Offer',
        Type: 'MessageParticipant',
        Parameters: { Text: 'Offer' },
        Transitions: { NextAction: 'Music', Errors: [failure('Fail')] },
      },
    ]);
  });

  test('an interrupt without a failure path is the next action itself', () => {
    expect(actionsOf(render(new LoopPrompts('Music', { messages, ...interrupted }), 'CUSTOMER_HOLD'))[0].Transitions)
      .toStrictEqual({ NextAction: 'Offer', Conditions: [when('MessagesInterrupted', 'Offer')] });
  });

  test('rejects an interrupt without a target, too short, and no messages, all at once', () => {
    expect(problemsOf(() => new LoopPrompts('Music', { messages: [], interruptEvery: Duration.millis(500) }))).toStrictEqual([
      '[NoMessages] messages must have at least one message, got []; add Message.text(…) or Message.prompt(…)',
      '[InterruptWithoutTarget] onInterrupt must say where an interrupt leads, got nothing; set it, or remove interruptEvery',
      '[InterruptOutOfRange] interruptEvery must be a whole number of at least 1 seconds, got 0.5; choose a value in that range',
    ]);
  });

  test('rejects a target without an interrupt', () => {
    expect(problemsOf(() => new LoopPrompts('Music', { messages, onInterrupt: say('Offer') }))).toStrictEqual([
      '[TargetWithoutInterrupt] onInterrupt is never reached without interruptEvery, got no interruptEvery; set it, e.g. to Duration.seconds(30), '
      + 'or remove onInterrupt',
    ]);
  });
});
