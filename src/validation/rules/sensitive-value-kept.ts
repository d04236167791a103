import { keyWrites } from '../private/attribute-keys';
import { flow, setAttributes } from '../private/flow-examples';
import { Facts, forward } from '../private/forward';
import { sensitiveKeys, sensitiveReads } from '../private/sensitive';
import { FlowRule, RuleContext } from '../rule';

const NOTE = setAttributes('Note card', { card: '$.External.card' }, 'Forget card');
const declarations = [{ namespace: '$.Attributes', keys: ['card'], sensitive: ['card'] }];

export const sensitiveValueKept: FlowRule = {
  id: 'sensitive-value-kept',
  severity: 'warning',
  summary: 'A sensitive attribute is blanked on every way before the flow ends.',
  rationale: 'Attributes stay in the contact record, and go along into queues, callbacks and other flows.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/connect-contact-attributes.html',
  bad: { ...flow({ ...NOTE, Transitions: { NextAction: 'Hang up', Errors: [{ NextAction: 'Hang up', ErrorType: 'NoMatchingError' }] } }), declarations },
  good: { ...flow(NOTE, setAttributes('Forget card', { card: 'none' })), declarations },
  check: (context) => {
    const keys = sensitiveKeys(context);
    if (keys.size === 0) return [];
    return [...heldAtEnd(context, keys)].map(([block, held]) => ({
      block,
      fact: `the flow ends here on a way on which ${held.map((key) => `"${key}"`).join(', ')} still holds what is sensitive`,
      remedy: 'blank it with a SetContactAttributes block on the ways to this one, or use it inside of ContactAttributes.sensitively',
    }));
  },
};

/** The attributes that can still hold something at the blocks at which a way ends. */
function heldAtEnd(context: RuleContext, keys: ReadonlySet<string>): Map<string, string[]> {
  const { graph, flow: { document } } = context;
  const written = writesByBlock(context, keys);
  const before = keptFromBefore(context, keys, written);
  const held = forward(graph, document.startAction, before, ({ action }, _, known) => after(known, written.get(action.identifier)));
  const ends = [...graph.values()].filter(({ spec, edges }) => edges.length === 0 || spec?.effect?.endsFlow).map(({ action }) => action.identifier);
  return new Map(ends.map((block): [string, string[]] => [block, [...held.get(block) ?? []]]).filter(([, left]) => left.length > 0));
}

type Writes = ReadonlyMap<string, boolean>;

/** Of each block the sensitive keys that it writes: true for a value that is read somewhere, false for a literal, which blanks. */
function writesByBlock({ graph }: RuleContext, keys: ReadonlySet<string>): Map<string, Writes> {
  const blocks = new Map<string, Map<string, boolean>>();
  for (const { block, key, value } of keyWrites(graph, '$.Attributes').filter((write) => keys.has(write.key))) {
    blocks.set(block, (blocks.get(block) ?? new Map<string, boolean>()).set(key, typeof value === 'string' && value.includes('$.')));
  }
  return blocks;
}

/** What the flow reads and nothing in it fills was filled before. */
function keptFromBefore({ graph }: RuleContext, keys: ReadonlySet<string>, written: ReadonlyMap<string, Writes>): string[] {
  const filled = new Set([...written.values()].flatMap((writes) => [...writes].filter(([, holds]) => holds).map(([key]) => key)));
  const read = new Set([...graph.values()].flatMap((node) => sensitiveReads(node, keys).map(({ key }) => key)));
  return [...read].filter((key) => !filled.has(key));
}

/** A block that fails to write may have written; one that fails to blank leaves nothing else to try. */
function after(before: Facts, writes: Writes | undefined): Facts {
  if (writes === undefined) return before;
  const left = new Set([...before].filter((key) => writes.get(key) !== false));
  writes.forEach((holds, key) => { if (holds) left.add(key); });
  return left;
}
