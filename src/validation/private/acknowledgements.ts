import { FlowDocument } from '../../language/document';
import { isObject, Json } from '../../language/json';
import { shown } from '../../language/problems';
import { Observation } from '../rule';

/** The rule that judges acknowledgements; nobody can acknowledge it away. */
export const ACKNOWLEDGEMENT = 'acknowledgement';

/** The key in the document's metadata, which the service stores as it is sent. */
const KEY = 'acknowledgedRules';

interface Acknowledgement {
  readonly id: string;
  readonly block?: string;
}

/** Tells whether the document itself says that a finding is meant. */
export function acknowledgedIn(document: FlowDocument, ruleIds: ReadonlySet<string>): (ruleId: string, block?: string) => boolean {
  const entries = read(document).filter((entry) => faultOf(entry, ruleIds) === undefined) as unknown as Acknowledgement[];
  return (ruleId, block) => entries.some((entry) => entry.id === ruleId && (entry.block === undefined || entry.block === block));
}

/** The acknowledgements that do not count, and why. */
export function acknowledgementFaults(document: FlowDocument, ruleIds: ReadonlySet<string>): Observation[] {
  return read(document).flatMap((entry, index) => {
    const fault = faultOf(entry, ruleIds);
    return fault ? [{ place: `Metadata.${KEY}[${index}]`, ...fault }] : [];
  });
}

function read(document: FlowDocument): Json[] {
  const { Metadata } = document._json;
  if (!isObject(Metadata) || Metadata[KEY] === undefined) return [];
  return Array.isArray(Metadata[KEY]) ? Metadata[KEY] : [Metadata[KEY]];
}

function faultOf(entry: Json, ruleIds: ReadonlySet<string>): Pick<Observation, 'fact' | 'remedy'> | undefined {
  if (!isObject(entry)) return { fact: `an acknowledgement is no object, got ${shown(entry)}`, remedy: 'list objects with an id and a reason' };
  const { id, block, reason } = entry;
  if (typeof id !== 'string' || !ruleIds.has(id) || id === ACKNOWLEDGEMENT) {
    return { fact: `an acknowledgement names no rule that can be acknowledged, got ${shown(id)}`, remedy: 'use the id that the finding shows' };
  }
  if (typeof reason !== 'string' || reason.trim() === '') {
    return { fact: `the acknowledgement of ${id} has no reason`, remedy: 'say why the finding is meant, for whoever reads the flow next' };
  }
  return block === undefined || typeof block === 'string' ? undefined
    : { fact: `the block in the acknowledgement of ${id} is no text, got ${shown(block)}`, remedy: 'write the identifier of the block' };
}
