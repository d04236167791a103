import { isObject, Json } from '../../../src/language/json';
import { RuleExample } from '../../../src/validation/rule';

/** Keys whose words are the structure of a flow, and no names or values that somebody chose. */
const TELLING = ['Type', 'Operator', 'ErrorType'];

/** What is left of a flow when names and values are taken away: equal for flows that differ only in words. */
export function structureOf({ type, actions, top = {}, start, flows = {}, channels = [] }: RuleExample): string {
  const others = Object.values(flows).map((flow) => structureOf(flow));
  return JSON.stringify({ type, start: start === '', channels, top: shapeOf(top), actions: actions.map((action) => shapeOf(action)), others });
}

function shapeOf(value: Json, key?: string): Json {
  if (Array.isArray(value)) return value.map((item) => shapeOf(item));
  if (isObject(value)) return Object.fromEntries(Object.keys(value).sort().map((name) => [name, shapeOf(value[name], name)]));
  if (key !== undefined && TELLING.includes(key)) return value;
  return typeof value === 'string' ? formOf(value) : typeof value;
}

/** Whether a text is empty, a number, read from the contact, or none of these. */
function formOf(text: string): string {
  if (text === '') return 'empty';
  if (/^-?\d+$/.test(text)) return 'number';
  return text.includes('$.') ? 'reference' : 'text';
}
