import {
  Attribute, Chain, CheckContactAttributes, Condition, Disconnect, FlowPart, Fragment, GetCustomerInput, GoTo, InvokeLambdaFunction, Loop, Message,
  PlayPrompt, Return, SetVoiceId, TransferToQueue,
} from '../../../src/blocks';
import { FlowAction } from '../../../src/language/action';
import { actions, actionsOf, problemsOf, render, say, when } from '../private/render';
import { FUNCTION, QUEUE } from '../private/resources';

const bye = new Disconnect('Bye');

function blocks(part: FlowPart): string[] {
  return actionsOf(render(part, 'CONTACT_FLOW', { onError: bye })).map((action) => String(action.Identifier));
}

/** Where the success of each block leads. */
function nexts(part: FlowPart): Record<string, string | undefined> {
  return Object.fromEntries(Object.values(actions(part, 'CONTACT_FLOW', { onError: bye })).map((json) => new FlowAction(json, 0))
    .map((action) => [action.identifier, action.edges.find(({ kind }) => kind === 'next')?.target]));
}

/** A fragment with parameters, and with a reference of its own. */
function askFor(what: string): FlowPart {
  const lookup = new InvokeLambdaFunction('Look up', { handler: FUNCTION, parameters: { what }, returns: ['answer'] });
  return Chain.of(
    new PlayPrompt('Ask', { message: Message.text(`We look for your ${what}.`) }),
    lookup,
    new CheckContactAttributes('Found?', { attribute: lookup.response('answer'), conditions: [Condition.equalTo('none', GoTo.block('Ask'))] }),
  );
}

describe('a fragment', () => {
  test('lets one function be used twice in a flow', () => {
    const twice = Chain.of(Fragment.named('Order', askFor('order')), Fragment.named('Bill', askFor('bill')), bye);
    const flow = actions(twice, 'CONTACT_FLOW', { onError: bye });
    expect(Object.keys(flow)).toStrictEqual(['Order Ask', 'Bye', 'Order Look up', 'Order Found?', 'Bill Ask', 'Bill Look up', 'Bill Found?']);
    expect(flow['Order Found?'].Transitions).toMatchObject({ NextAction: 'Bill Ask', Conditions: [when('none', 'Order Ask')] });
    expect(flow['Bill Found?'].Transitions).toMatchObject({ NextAction: 'Bye', Conditions: [when('none', 'Bill Ask')] });
    expect(render(twice, 'CONTACT_FLOW', { onError: bye }).declarations).toStrictEqual(['Bill Look up', 'Order Look up'].map((block) => ({
      namespace: '$.External', keys: ['answer'], block,
    })));
    expect(problemsOf(() => render(Chain.of(askFor('order'), askFor('bill'), bye)))).toContainEqual(expect.stringContaining('[BlockDefinedTwice] block "Ask"'));
  });

  test('leaves its part as it is', () => {
    const part = Chain.of(say('Hi'), bye);
    expect(blocks(Fragment.named('A', part))).toStrictEqual(['A Hi', 'Bye', 'A Bye']);
    expect(blocks(part)).toStrictEqual(['Hi', 'Bye']);
  });

  test('puts its name in front of the names of fragments inside of it', () => {
    expect(blocks(Fragment.named('A', Fragment.named('B', Chain.of(say('Hi'), bye))))).toStrictEqual(['A B Hi', 'Bye', 'A B Bye']);
  });

  test('is found by its full name from outside, also where only a name leads to it', () => {
    expect(nexts(Chain.of(say('Hi'), Fragment.named('A', Chain.of(say('One'), say('Two'))), GoTo.block('A Two'))))
      .toMatchObject({ 'A One': 'A Two', 'A Two': 'A Two' });
    expect(nexts(Chain.of(say('Hi'), GoTo.block('A Late'), Fragment.named('A', Chain.of(say('Late'), bye))))).toMatchObject({ 'Hi': 'A Late', 'A Late': 'A Bye' });
  });

  test('names apply to everything that belongs to it, and to nothing that follows or handles its failures', () => {
    const inside = Chain.of(
      new Loop('Twice', { times: 2, whileLooping: say('Again') }),
      new GetCustomerInput('Menu', { message: Message.text('Press 1.'), choices: { 1: say('One') }, onError: say('Broken') }),
    ).withErrorHandler(say('Handler'));
    expect(blocks(Chain.of(Fragment.named('A', inside), say('After'), bye))).toStrictEqual([
      'A Twice', 'A Again', 'A Handler', 'Bye', 'After', 'A Menu', 'A One', 'A Broken',
    ]);
  });

  test('names the further actions of its blocks, and what the designer knows of them', () => {
    const { document } = render(Fragment.named('A', Chain.of(new SetVoiceId('Voice'), bye)), 'CONTACT_FLOW', { onError: bye });
    expect(document.actionIdentifiers).toStrictEqual(['A Voice', 'A Voice stream', 'Bye', 'A Bye']);
    expect((document._json.Metadata as any).ActionMetadata).toMatchObject({
      'A Voice': { children: ['A Voice stream'] }, 'A Voice stream': { fragments: { SetContactData: 'A Voice' } },
    });
  });
});

describe('a reference inside of a fragment', () => {
  test('means the block inside, wherever it stands, before one outside of the same name', () => {
    const inside = Chain.of(GoTo.block('Target'), say('Target'));
    expect(nexts(Chain.of(say('Target'), Fragment.named('A', inside), bye))).toStrictEqual({ 'Target': 'A Target', 'Bye': undefined, 'A Target': 'Bye' });
  });

  test('means the nearest of the blocks around, if there is none inside', () => {
    const inner = Fragment.named('B', Chain.of(say('Hi'), GoTo.block('Stop')));
    const outer = Fragment.named('A', Chain.of(inner, say('Stop'), bye));
    expect(nexts(Chain.of(say('Stop'), outer))).toMatchObject({ 'A B Hi': 'A Stop' });
    expect(nexts(Chain.of(Fragment.named('A', inner), new Disconnect('Stop')))).toMatchObject({ 'A B Hi': 'Stop' });
  });

  test('means what it says when names of fragments and blocks run together', () => {
    const one = Fragment.named('A B', Chain.of(say('Hi'), GoTo.block('C')));
    const two = Fragment.named('A', Chain.of(say('Ho'), GoTo.block('B C')));
    const check = new CheckContactAttributes('Which', { attribute: Attribute.CHANNEL, conditions: [Condition.equalTo('VOICE', one)], otherwise: two });
    expect(nexts(Chain.of(check, new Disconnect('C'), new Disconnect('B C')))).toMatchObject({ 'A B Hi': 'C', 'A Ho': 'B C' });
  });

  test('starts a flow', () => {
    const { document } = render(Chain.of(Fragment.named('A', GoTo.block('Hi')), say('Hi'), bye), 'CONTACT_FLOW', { onError: bye });
    expect(document.startAction).toBe('Hi');
  });

  test('goes by one name and by a direct way to the same block', () => {
    const shared = say('Shared');
    const check = new CheckContactAttributes('Which', {
      attribute: Attribute.CHANNEL, conditions: [Condition.equalTo('VOICE', Chain.of(shared, GoTo.block('Stop')))], otherwise: shared,
    });
    expect(nexts(Fragment.named('A', Chain.of(check, new Disconnect('Stop'))))).toMatchObject({ 'A Shared': 'A Stop' });
  });
});

describe('what is wrong inside of a fragment', () => {
  test('is reported under the full name of the block', () => {
    expect(problemsOf(() => render(Fragment.named('A', Chain.of(say('Hi'), GoTo.block('Nowhere'))), 'CONTACT_FLOW', { onError: bye }))).toStrictEqual([
      '[UnknownBlock] block "A Hi", branch "next", goes to a block that this flow does not have, got "Nowhere"; the blocks are "A Hi", "Bye"',
    ]);
    const problems = problemsOf(() => render(Fragment.named('A', Chain.of(new TransferToQueue('To queue', { queue: QUEUE }), say('Late')))));
    expect(problems).toStrictEqual([expect.stringContaining('block "A To queue" takes no queue'), expect.stringContaining('block "A Late" can never run, because block "A To queue"')]);
    expect(problemsOf(() => render(Fragment.named('A', new Return('x'.repeat(50))), 'MODULE'))).toStrictEqual([expect.stringContaining('got 52; shorten it')]);
  });

  test('is told of names that no block can have', () => {
    expect(problemsOf(() => render(Fragment.named('A/B', bye)))).toStrictEqual([expect.stringContaining('block name "A/B Bye" has characters that the service refuses, got /')]);
  });
});
