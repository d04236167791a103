import type { Json, JsonObject } from '../../language/json';

/** How an action is left. */
export type Exit =
  | { readonly by: 'next' }
  /** By the first condition that holds for a value. */
  | { readonly by: 'result'; readonly value: Json | undefined }
  | { readonly by: 'error'; readonly type: string }
  /** A module has come to its end; the flow that invoked it goes on. */
  | { readonly by: 'return'; readonly result?: string; readonly data: JsonObject }
  /** The flow has come to its end; the contact stays where it is. */
  | { readonly by: 'end' };

export const NEXT: Exit = { by: 'next' };
export const END: Exit = { by: 'end' };

export function failed(type = 'NoMatchingError'): Exit {
  return { by: 'error', type };
}

export function result(value: Json | undefined): Exit {
  return { by: 'result', value };
}
