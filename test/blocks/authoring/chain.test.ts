import {
  Attribute, Chain, CheckContactAttributes, CheckHoursOfOperation, Condition, Disconnect, EndFlow, FlowContent, GetCustomerInput, GoTo, Message,
  PlayPrompt, SetWorkingQueue, TransferToQueue,
} from '../../../src/blocks';
import { FLOW_TYPES, FlowTypeName } from '../../../src/language/flow-type';
import { Problems } from '../../../src/language/problems';
import { actions, actionsOf, failure, headingOf, problemsOf, render, say, when } from '../private/render';
import { QUEUE } from '../private/resources';

const bye = new Disconnect('Bye');

function transitionsOf(flow: ReturnType<typeof actions>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(flow).map(([name, action]) => [name, action.Transitions]));
}

describe('a chain', () => {
  test('runs its parts one after the other', () => {
    const flow = render(Chain.of(say('One'), say('Two'), bye), 'CONTACT_FLOW', { onError: new Disconnect('Fail') });
    expect(flow.document._json.StartAction).toBe('One');
    expect(actionsOf(flow).map(({ Identifier }) => Identifier)).toStrictEqual(['One', 'Fail', 'Two', 'Bye']);
    expect(actionsOf(flow)[0].Transitions).toStrictEqual({ NextAction: 'Two', Errors: [failure('Fail')] });
  });

  test('is a value: followedBy returns a new chain', () => {
    const one = Chain.of(say('One'));
    expect(Object.keys(actions(one.followedBy(say('Two'), bye), 'CUSTOMER_HOLD'))).toStrictEqual(['One', 'Two', 'Bye']);
    expect(Object.keys(actions(one.followedBy(bye), 'CUSTOMER_HOLD'))).toStrictEqual(['One', 'Bye']);
  });

  test('branches that end open join at the block after theirs', () => {
    const menu = new GetCustomerInput('Menu', {
      message: Message.text('Press 1 or 2.'),
      choices: { 1: Chain.of(say('One'), say('Uno')), 2: say('Two') },
    });
    expect(transitionsOf(actions(Chain.of(menu, say('Joined'), bye), 'CUSTOMER_HOLD'))).toStrictEqual({
      Menu: {
        NextAction: 'Joined',
        Conditions: [when('1', 'One'), when('2', 'Two')],
        Errors: [failure('Joined', 'InputTimeLimitExceeded'), failure('Joined', 'NoMatchingCondition'), failure('Joined')],
      },
      One: { NextAction: 'Uno' },
      Uno: { NextAction: 'Joined' },
      Two: { NextAction: 'Joined' },
      Joined: { NextAction: 'Bye' },
      Bye: {},
    });
  });

  test('branches of branches join at the block after the outermost that goes on', () => {
    const inner = new CheckHoursOfOperation('Inner', { whenOpen: say('Open') });
    const outer = new CheckContactAttributes('Outer', { attribute: Attribute.QUEUE_NAME, conditions: [Condition.equalTo('a', inner)] });
    const flow = actions(Chain.of(outer, bye), 'CONTACT_FLOW', { onError: new Disconnect('Fail') });
    expect(flow.Inner.Transitions).toMatchObject({ Conditions: [when('True', 'Open'), when('False', 'Bye')] });
    expect(flow.Open.Transitions).toMatchObject({ NextAction: 'Bye' });
  });

  test('an empty chain is a way straight on', () => {
    const open = new CheckHoursOfOperation('Open?', { whenOpen: Chain.of() });
    expect(actions(Chain.of(Chain.of(), open, Chain.of(), bye))['Open?'].Transitions).toMatchObject({
      Conditions: [when('True', 'Bye'), when('False', 'Bye')],
    });
  });

  test('loops by name', () => {
    const retry = Chain.of(say('Ask'), new CheckContactAttributes('Good?', {
      attribute: Attribute.STORED_CUSTOMER_INPUT,
      conditions: [Condition.equalTo('Timeout', GoTo.block('Ask'))],
    }), bye);
    expect(actions(retry)['Good?'].Transitions).toStrictEqual({
      NextAction: 'Bye', Conditions: [when('Timeout', 'Ask')], Errors: [failure('Bye', 'NoMatchingCondition')],
    });
  });

  test('joins by name, also with a block that comes later or in the failure path', () => {
    const check = new CheckHoursOfOperation('Open?', { whenOpen: GoTo.block('Last'), whenClosed: GoTo.block('Sorry'), onError: say('Oops') });
    const flow = actions(Chain.of(check, say('Later'), say('Last'), bye), 'CONTACT_FLOW', { onError: Chain.of(say('Sorry'), new Disconnect('Fail')) });
    expect(flow['Open?'].Transitions).toStrictEqual({
      NextAction: 'Oops', Conditions: [when('True', 'Last'), when('False', 'Sorry')], Errors: [failure('Oops')],
    });
    expect(flow.Oops.Transitions).toStrictEqual({ NextAction: 'Later', Errors: [failure('Sorry')] });
  });
});

describe('failures', () => {
  const queue = (name: string) => new SetWorkingQueue(name, { queue: QUEUE });

  test('go to the handler of the block, of the chain, of the flow, in this order', () => {
    const inner = Chain.of(new SetWorkingQueue('By block', { queue: QUEUE, onError: say('Of block') }), queue('By chain'))
      .withErrorHandler(say('Of chain'));
    const flow = actions(Chain.of(inner, queue('By flow'), bye), 'CONTACT_FLOW', { onError: Chain.of(say('Of flow'), new Disconnect('Fail')) });
    expect(flow['By block'].Transitions).toStrictEqual({ NextAction: 'By chain', Errors: [failure('Of block')] });
    expect(flow['By chain'].Transitions).toStrictEqual({ NextAction: 'By flow', Errors: [failure('Of chain')] });
    expect(flow['By flow'].Transitions).toStrictEqual({ NextAction: 'Bye', Errors: [failure('Of flow')] });
  });

  test('a handler of a block goes on with the block after it, and fails as its surroundings do', () => {
    const inner = Chain.of(new SetWorkingQueue('By block', { queue: QUEUE, onError: say('Of block') }), say('Next')).withErrorHandler(say('Of chain'));
    const flow = actions(Chain.of(inner, bye), 'CONTACT_FLOW', { onError: new Disconnect('Fail') });
    expect(flow['Of block'].Transitions).toStrictEqual({ NextAction: 'Next', Errors: [failure('Of chain')] });
  });

  test('a handler of a chain goes on with what follows the chain, and fails as the surroundings of the chain do', () => {
    const flow = actions(Chain.of(Chain.of(queue('One'), queue('Two')).withErrorHandler(say('Mend')), bye), 'CONTACT_FLOW', {
      onError: new Disconnect('Fail'),
    });
    expect(flow.One.Transitions).toStrictEqual({ NextAction: 'Two', Errors: [failure('Mend')] });
    expect(flow.Two.Transitions).toStrictEqual({ NextAction: 'Bye', Errors: [failure('Mend')] });
    expect(flow.Mend.Transitions).toStrictEqual({ NextAction: 'Bye', Errors: [failure('Fail')] });
  });

  test('a handler that nothing fails into is not in the flow', () => {
    expect(Object.keys(actions(Chain.of(bye).withErrorHandler(say('Never')), 'CONTACT_FLOW', { onError: say('Neither') }))).toStrictEqual(['Bye']);
  });

  test('within the failure path, failures go on', () => {
    const flow = actions(Chain.of(queue('Try'), bye), 'CONTACT_FLOW', { onError: Chain.of(say('Sorry'), queue('Last try'), new Disconnect('Fail')) });
    expect(flow.Sorry.Transitions).toStrictEqual({ NextAction: 'Last try' });
    expect(flow['Last try'].Transitions).toStrictEqual({ NextAction: 'Fail', Errors: [failure('Fail')] });
  });

  const spoken: FlowTypeName[] = ['CONTACT_FLOW', 'AGENT_TRANSFER', 'QUEUE_TRANSFER', 'MODULE'];
  const silent: FlowTypeName[] = ['CUSTOMER_QUEUE', 'CUSTOMER_WHISPER', 'AGENT_WHISPER', 'OUTBOUND_WHISPER'];
  const none: FlowTypeName[] = ['CUSTOMER_HOLD', 'AGENT_HOLD'];

  test('every type of flow has a default or is known to have none', () => {
    expect([...spoken, ...silent, ...none].sort()).toStrictEqual([...FLOW_TYPES].sort());
  });

  test.each(spoken)('by default the customer of a %s hears an apology before the call ends', (flowType) => {
    expect(actions(Chain.of(queue('Try'), bye), flowType)).toMatchObject({
      'Try': { Transitions: { NextAction: 'Bye', Errors: [failure('Apologize for failure')] } },
      'Apologize for failure': {
        Type: 'MessageParticipant',
        Parameters: { Text: 'We are sorry, something went wrong. Please call again later. Goodbye.' },
        Transitions: { NextAction: 'Disconnect after failure' },
      },
      'Disconnect after failure': { Type: 'DisconnectParticipant', Transitions: {} },
    });
  });

  test.each(silent)('by default a %s just ends', (flowType) => {
    expect(actions(Chain.of(queue('Try'), bye), flowType)).toMatchObject({
      'Try': { Transitions: { NextAction: 'Bye', Errors: [failure('End after failure')] } },
      'End after failure': { Type: 'EndFlowExecution', Transitions: {} },
    });
  });

  test.each(none)('a %s cannot end, so failures go on and optional errors are left out', (flowType) => {
    const flow = actions(Chain.of(say('Hold'), queue('Try'), bye), flowType);
    expect(flow.Hold.Transitions).toStrictEqual({ NextAction: 'Try' });
    expect(flow.Try.Transitions).toStrictEqual({ NextAction: 'Bye', Errors: [failure('Bye')] });
  });
});

describe('rejects', () => {
  test('a block after which nothing comes', () => {
    expect(problemsOf(() => render(say('One'), 'CONTACT_FLOW', { onError: bye }))).toStrictEqual([
      '[UnwiredBranch] block "One", branch "next", leads nowhere, got no block after it; put a block after it in the chain, wire the branch, '
      + 'or end with Disconnect, EndFlow or a transfer',
    ]);
  });

  test('a branch after which nothing comes, by its name', () => {
    const check = new CheckHoursOfOperation('Open?', { whenOpen: bye });
    expect(problemsOf(() => render(check, 'CONTACT_FLOW', { onError: bye }))).toStrictEqual([
      expect.stringContaining('[UnwiredBranch] block "Open?", branch "False", leads nowhere'),
    ]);
  });

  test('a failure path that ends open', () => {
    expect(problemsOf(() => render(Chain.of(say('One'), bye), 'CONTACT_FLOW', { onError: say('Sorry') }))).toStrictEqual([
      expect.stringContaining('[UnwiredBranch] block "Sorry", branch "next", leads nowhere'),
    ]);
  });

  test('a flow without any block', () => {
    expect(problemsOf(() => render(Chain.of()))).toStrictEqual([
      expect.stringContaining('[UnwiredBranch] block "(start)", branch "next", leads nowhere'),
    ]);
  });

  test('parts that nothing leads to, naming what is before them', () => {
    expect(problemsOf(() => render(Chain.of(bye, say('Late'), new Disconnect('End'))))).toStrictEqual([
      '[UnreachablePart] block "Late" can never run, because block "Bye" before it always ends or goes elsewhere; remove it, let a branch '
      + 'before it end open, or go there by name',
    ]);
    expect(problemsOf(() => render(Chain.of(Chain.of(bye), Chain.of(say('Late')))))).toStrictEqual([
      '[UnreachablePart] a Chain can never run, because a Chain before it always ends or goes elsewhere; remove it, let a branch before it end '
      + 'open, or go there by name',
    ]);
  });

  test('no part that a branch goes to by name, however far down the chain it stands', () => {
    const check = new CheckHoursOfOperation('Open?', { whenOpen: GoTo.block('Late'), whenClosed: new Disconnect('Closed') });
    const chain = Chain.of(check, bye, Chain.of(say('Late'), GoTo.block('Latest')), new Disconnect('Never'), say('Latest'), new Disconnect('End'));
    expect(problemsOf(() => render(chain, 'CONTACT_FLOW', { onError: bye }))).toStrictEqual([
      expect.stringMatching(/^\[UnreachablePart\] block "Never" can never run, because a Chain before it always ends or goes elsewhere/),
    ]);
  });

  test('what comes after a transfer to queue, unless one of its failures ends open', () => {
    const transfer = new TransferToQueue('To queue');
    expect(problemsOf(() => render(Chain.of(transfer, bye)))).toStrictEqual([expect.stringContaining('[UnreachablePart] block "Bye"')]);
    expect(problemsOf(() => render(Chain.of(new TransferToQueue('To queue', { onAtCapacity: say('Full') }), bye)))).toStrictEqual([]);
  });

  test('a name that the flow does not have, once for each place', () => {
    const check = new CheckHoursOfOperation('Open?', { whenOpen: GoTo.block('Salse'), whenClosed: bye });
    expect(problemsOf(() => render(check, 'CONTACT_FLOW', { onError: bye }))).toStrictEqual([
      '[UnknownBlock] block "Open?", branch "True", goes to a block that this flow does not have, got "Salse"; the blocks are "Open?", "Bye"',
    ]);
    expect(problemsOf(() => render(GoTo.block('Nowhere')))).toStrictEqual([
      '[UnknownBlock] block "(start)", branch "next", goes to a block that this flow does not have, got "Nowhere"; the blocks are ',
    ]);
  });

  test('a block that leads to itself and to nothing else only if nothing else does', () => {
    expect(problemsOf(() => render(Chain.of(say('Again'), GoTo.block('Again')), 'CONTACT_FLOW', { onError: bye }))).toStrictEqual([]);
  });

  test('two blocks of one name', () => {
    const other = new PlayPrompt('One', { message: Message.text('Other.') });
    expect(problemsOf(() => render(Chain.of(say('One'), other, bye), 'CUSTOMER_HOLD'))).toContainEqual(
      '[BlockDefinedTwice] block "One" is defined twice with different content, got {"Text":"Other."} and {"Text":"One"}; '
      + 'rename one of them, put each into a fragment with Fragment.named, or refer to the first with GoTo.block("One")',
    );
  });

  test('one block in two places that go on differently', () => {
    const shared = say('Shared');
    const check = new CheckHoursOfOperation('Open?', { whenOpen: Chain.of(shared, bye), whenClosed: Chain.of(shared, new Disconnect('Night')) });
    expect(problemsOf(() => render(check, 'CONTACT_FLOW', { onError: bye }))).toStrictEqual([
      '[BlockDefinedTwice] block "Shared" is used in two places that lead on to different blocks, '
      + 'got {"NextAction":"Bye","Errors":[{"NextAction":"Bye","ErrorType":"NoMatchingError"}]} and '
      + '{"NextAction":"Night","Errors":[{"NextAction":"Bye","ErrorType":"NoMatchingError"}]}; '
      + 'let both places lead on to the same block, or put each use into a fragment of its own with Fragment.named',
    ]);
  });

  test('names that the service refuses', () => {
    expect(problemsOf(() => render(new Disconnect('50% off: now')))).toStrictEqual([
      '[BlockNameCharacters] block name "50% off: now" has characters that the service refuses, got % :; use letters, digits, blanks or dashes',
    ]);
    expect(problemsOf(() => render(new Disconnect('x'.repeat(51))))).toStrictEqual([
      `[BlockNameLength] block name "${'x'.repeat(51)}" must have 1 to 50 characters, got 51; shorten it`,
    ]);
    expect(problemsOf(() => render(new Disconnect('toString')))).toStrictEqual([
      '[BlockNameReserved] block name "toString" is a word that the service refuses; choose another name',
    ]);
  });

  test('everything at once, under one heading', () => {
    const call = () => render(Chain.of(bye, say('Late')).followedBy(GoTo.block('Nowhere')));
    expect(headingOf(call)).toBe('flow is not valid');
    expect(problemsOf(() => render(Chain.of(
      new CheckHoursOfOperation('Open?', { whenOpen: GoTo.block('Nowhere'), whenClosed: say('a;b') }),
    ), 'CONTACT_FLOW', { onError: bye })).map((problem) => problem.split(' ')[0])).toStrictEqual([
      '[BlockNameCharacters]', '[UnwiredBranch]', '[UnknownBlock]',
    ]);
  });
});

describe('parts are values', () => {
  test('one block may stand in two places that go on alike', () => {
    const shared = say('Shared');
    const check = new CheckHoursOfOperation('Open?', { whenOpen: shared, whenClosed: shared });
    expect(actions(Chain.of(check, bye), 'CUSTOMER_HOLD').Shared.Transitions).toStrictEqual({ NextAction: 'Bye' });
  });

  test('one block may stand in several flows, and a flow renders the same twice', () => {
    const content = FlowContent.fromBlocks(Chain.of(say('One'), bye));
    const problems = new Problems();
    expect(content._render('CONTACT_FLOW', problems).document.render()).toBe(content._render('CONTACT_FLOW', problems).document.render());
    expect(Object.keys(actions(Chain.of(say('One'), new EndFlow('Done')), 'CUSTOMER_QUEUE'))).toContain('One');
  });
});
