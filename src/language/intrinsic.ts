import { isObject, Json } from './json';

/**
 * A value with CloudFormation intrinsics as a reader's text: `${Queue.QueueArn}` for what only the deployment knows.
 * Undefined for intrinsics whose text cannot be told.
 */
export function intrinsicText(value: Json): string | undefined {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
  const [name, argument] = Object.entries(value)[0] ?? [];
  return name === undefined ? undefined : READERS.get(name)?.(argument);
}

const READERS = new Map<string, (argument: Json) => string | undefined>(Object.entries({
  'Ref': (argument: Json) => `\${${String(argument)}}`,
  'Fn::GetAtt': (argument: Json) => `\${${Array.isArray(argument) ? argument.join('.') : String(argument)}}`,
  'Fn::Join': (argument: Json) => joined(argument),
  'Fn::Sub': (argument: Json) => (typeof argument === 'string' ? argument : undefined),
  'Fn::ImportValue': (argument: Json) => importName(argument),
  'Fn::Select': (argument: Json) => selected(argument),
}));

function joined(argument: Json): string | undefined {
  if (!Array.isArray(argument) || !Array.isArray(argument[1])) return undefined;
  const parts = argument[1].map(intrinsicText);
  return parts.includes(undefined) ? undefined : parts.join(String(argument[0]));
}

function importName(argument: Json): string | undefined {
  const name = intrinsicText(argument);
  return name === undefined ? undefined : `\${import ${name}}`;
}

/** Of a split text that only the deployment knows, `${part 3 of …}` is all that can be said. */
function selected(argument: Json): string | undefined {
  if (!Array.isArray(argument) || !isObject(argument[1]) || !Array.isArray(argument[1]['Fn::Split'])) return undefined;
  const [separator, source] = argument[1]['Fn::Split'];
  const text = intrinsicText(source);
  return text === undefined ? undefined : `\${part ${String(argument[0])} of ${text} at ${String(separator)}}`;
}
