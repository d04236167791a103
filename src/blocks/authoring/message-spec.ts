import { JsonObject, valueAt } from '../../language/json';
import { MAX_MESSAGE_CHARACTERS } from '../../language/limits';
import { ParameterGroup, ParameterSpec } from '../../language/spec';

/** The ways of giving a message; `item` is the path of the list whose items are messages, e.g. `Messages[].`. */
export function messageParameters(item = ''): ParameterSpec[] {
  return [
    { path: `${item}Text`, kind: 'text', dynamic: 'either', interpolates: true, maxLength: MAX_MESSAGE_CHARACTERS },
    { path: `${item}SSML`, kind: 'text', dynamic: 'either', interpolates: true, maxLength: MAX_MESSAGE_CHARACTERS },
    { path: `${item}PromptId`, kind: 'text', dynamic: 'either', refersTo: 'prompt' },
    { path: `${item}Media`, kind: 'object' },
    { path: `${item}Media.Uri`, kind: 'text', required: true, dynamic: 'either', interpolates: true },
    { path: `${item}Media.SourceType`, kind: 'enum', required: true, values: ['S3'] },
    { path: `${item}Media.MediaType`, kind: 'enum', required: true, values: ['Audio'] },
  ];
}

/** A message is given in one of the ways. */
export function messageGroup(rule: ParameterGroup['rule'], item = ''): ParameterGroup {
  return { rule, paths: ['Text', 'SSML', 'PromptId', 'Media'].map((way) => `${item}${way}`) };
}

/** The words of a message for a reader, without markup. */
export function messageSummary(parameters: JsonObject): string {
  if (typeof parameters.Text === 'string') return `"${parameters.Text}"`;
  if (typeof parameters.SSML === 'string') return `"${parameters.SSML.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim()}"`;
  if (typeof parameters.PromptId === 'string') return `prompt ${parameters.PromptId}`;
  return `audio ${String(valueAt(parameters, 'Media.Uri') ?? '')}`;
}
