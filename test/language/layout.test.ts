import * as fc from 'fast-check';
import {
  Attribute, Block, Chain, CheckContactAttributes, Condition, Disconnect, FlowPart, GoTo, Loop, Message, PlayPrompt, SetVoice,
} from '../../src/blocks';
import type { RenderedFlow } from '../../src/blocks/authoring/assembly';
import type { JsonObject } from '../../src/language/json';
import { actionsOf, render, say } from '../blocks/private/render';

/** What a block takes up in the designer. */
const WIDTH = 200;
const HEIGHT = 110;
const HEIGHT_OF_BRANCH = 32;

interface Box {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

function metadataOf({ document }: RenderedFlow): Record<string, JsonObject> {
  return (document._json.Metadata as JsonObject).ActionMetadata as Record<string, JsonObject>;
}

function boxes(flow: RenderedFlow): Box[] {
  const metadata = metadataOf(flow);
  const children = new Set(Object.values(metadata).flatMap((entry) => (entry.children ?? []) as string[]));
  return flow.document._actions.filter(({ identifier }) => !children.has(identifier)).map(({ identifier, edges }) => ({
    name: identifier,
    ...metadata[identifier].position as { x: number; y: number },
    height: HEIGHT + HEIGHT_OF_BRANCH * edges.length,
  }));
}

function overlapping(all: readonly Box[]): [string, string][] {
  return all.flatMap((one, index) => all.slice(index + 1)
    .filter((other) => Math.abs(one.x - other.x) < WIDTH && one.y < other.y + other.height && other.y < one.y + one.height)
    .map((other): [string, string] => [one.name, other.name]));
}

/** What one block of a generated flow looks like: its kind, and how far its branches jump. */
const recipe = fc.record({
  kind: fc.constantFrom('say', 'check', 'loop', 'voice'),
  jumps: fc.array(fc.integer({ min: -20, max: 10 }), { minLength: 1, maxLength: 3 }),
});

function build(kind: string, jumps: readonly number[], index: number): Block {
  const name = `Block ${index}`;
  const target = (jump: number) => GoTo.block(`Block ${Math.min(99, Math.max(0, index + jump))}`);
  if (kind === 'check') {
    const conditions = jumps.map((jump, branch) => Condition.equalTo(String(branch), target(jump)));
    return new CheckContactAttributes(name, { attribute: Attribute.QUEUE_NAME, conditions });
  }
  if (kind === 'loop') return new Loop(name, { times: 2, whileLooping: target(jumps[0]) });
  return kind === 'voice' ? new SetVoice(name, { languageCode: 'en-US' }) : say(name);
}

const flowOf100Blocks: fc.Arbitrary<FlowPart> = fc.array(recipe, { minLength: 100, maxLength: 100 })
  .map((recipes) => Chain.of(...recipes.map(({ kind, jumps }, index) => build(kind, jumps, index)), new Disconnect('End')));

/** Says that fail to places of their own, and checks that branch. */
const step = fc.record({ fails: fc.boolean(), jump: fc.integer({ min: -10, max: 10 }) });
const flowWithFailures: fc.Arbitrary<FlowPart> = fc.array(step, { minLength: 20, maxLength: 60 })
  .map((recipes) => Chain.of(...recipes.map(({ fails, jump }, index) => {
    const target = GoTo.block(`Block ${Math.min(recipes.length - 1, Math.max(0, index + jump))}`);
    const onError = Chain.of(say(`Apology ${index}`), new Disconnect(`Hang up ${index}`));
    return fails ? new PlayPrompt(`Block ${index}`, { message: Message.text('Hello.'), onError })
      : new CheckContactAttributes(`Block ${index}`, { attribute: Attribute.QUEUE_NAME, conditions: [Condition.equalTo('a', target)] });
  }), new PlayPrompt('Last', { message: Message.text('Bye.'), onError: new Disconnect('Fail') }), new Disconnect('End')));

/** By another reading than that of the layout: whether a way without failures leads there. */
function reachedWithoutFailures(flow: RenderedFlow): Set<string> {
  const transitions = new Map(flow.document._actions.map(({ identifier, edges }) => [identifier, edges]));
  const ordinary = new Set<string>();
  const visit = (name: string): void => {
    if (ordinary.has(name)) return;
    ordinary.add(name);
    transitions.get(name)!.filter(({ kind, label }) => kind !== 'error' || label === 'NoMatchingCondition').forEach(({ target }) => visit(target));
  };
  visit(flow.document.startAction);
  return ordinary;
}

describe('the layout', () => {
  test('starts beside the entry point and runs from left to right', () => {
    const flow = render(Chain.of(say('One'), say('Two'), new Disconnect('End')), 'CUSTOMER_HOLD');
    expect((flow.document._json.Metadata as JsonObject).entryPointPosition).toStrictEqual({ x: 20, y: 20 });
    expect(boxes(flow).map(({ x, y }) => [x, y])).toStrictEqual([[220, 20], [540, 20], [860, 20]]);
  });

  test('tells the designer that the identifiers are names', () => {
    expect(metadataOf(render(new Disconnect('End')))).toStrictEqual({ End: { position: { x: 220, y: 20 }, isFriendlyName: true } });
  });

  test('never lets two blocks overlap, and starts at the left', () => {
    fc.assert(fc.property(flowOf100Blocks, (start) => {
      const flow = render(start, 'CUSTOMER_HOLD');
      const all = boxes(flow);
      expect(overlapping(all)).toStrictEqual([]);
      expect(all[0]).toMatchObject({ name: 'Block 0', x: 220 });
      expect(Math.min(...all.map(({ x }) => x))).toBe(220);
      expect(Math.min(...all.map(({ y }) => y))).toBe(20);
    }), { numRuns: 10 });
  });

  test('puts what only failures lead to below the rest of its layer', () => {
    fc.assert(fc.property(flowWithFailures, (start) => {
      const flow = render(start, 'CUSTOMER_HOLD');
      const ordinary = reachedWithoutFailures(flow);
      const all = boxes(flow);
      const isAbove = (one: Box, other: Box) => one.x === other.x && one.y < other.y;
      const [good, failed] = [all.filter(({ name }) => ordinary.has(name)), all.filter(({ name }) => !ordinary.has(name))];
      expect(failed.filter((one) => good.some((other) => isAbove(one, other)))).toStrictEqual([]);
      expect(ordinary.size).toBeLessThan(all.length);
    }), { numRuns: 20 });
  });

  test('keeps the branches of a block in their order, from top to bottom', () => {
    const names = ['gamma', 'alpha', 'delta', 'beta'];
    const conditions = names.map((name) => Condition.equalTo(name, Chain.of(say(`Say ${name}`), new Disconnect(`End ${name}`))));
    const flow = render(Chain.of(new CheckContactAttributes('Check', { attribute: Attribute.QUEUE_NAME, conditions }), new Disconnect('End')));
    const top = (name: string) => boxes(flow).find((box) => box.name === name)!.y;
    expect([...names].sort((one, other) => top(`Say ${one}`) - top(`Say ${other}`))).toStrictEqual(names);
  });

  test('is the same every time', () => {
    fc.assert(fc.property(flowOf100Blocks, (start) => {
      expect(metadataOf(render(start, 'CUSTOMER_HOLD'))).toStrictEqual(metadataOf(render(start, 'CUSTOMER_HOLD')));
    }), { numRuns: 3 });
  });

  test('puts the actions of one block at one place', () => {
    const metadata = metadataOf(render(Chain.of(say('One'), new SetVoice('Voice', { languageCode: 'en-US' }), new Disconnect('End'))));
    expect(metadata['Voice language'].position).toStrictEqual(metadata.Voice.position);
  });

  test('survives a flow that starts at a block which does not exist', () => {
    expect(() => render(GoTo.block('Nowhere'))).toThrow('UnknownBlock');
  });

  test('places every action', () => {
    const flow = render(Chain.of(say('One'), new Disconnect('End')));
    expect(Object.keys(metadataOf(flow))).toStrictEqual(actionsOf(flow).map(({ Identifier }) => Identifier));
  });
});
