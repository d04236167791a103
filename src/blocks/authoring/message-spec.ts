import { JsonObject, valueAt } from '../../language/json';
import { ParameterSpec } from '../../language/spec';

/** The four ways of giving a message; exactly one of them is set. */
export function messageParameters(): ParameterSpec[] {
  return [
    { path: 'Text', kind: 'text', dynamic: 'either' },
    { path: 'SSML', kind: 'text', dynamic: 'either' },
    { path: 'PromptId', kind: 'text', dynamic: 'either', refersTo: 'prompt' },
    { path: 'Media', kind: 'object' },
  ];
}

/** The words of a message for a reader, without markup. */
export function messageSummary(parameters: JsonObject): string {
  if (typeof parameters.Text === 'string') return `"${parameters.Text}"`;
  if (typeof parameters.SSML === 'string') return `"${parameters.SSML.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim()}"`;
  if (typeof parameters.PromptId === 'string') return `prompt ${parameters.PromptId}`;
  return `audio ${String(valueAt(parameters, 'Media.Uri') ?? '')}`;
}
