/** How an action is left. */
export type Exit =
  | { readonly by: 'next' }
  | { readonly by: 'condition'; readonly operands: readonly string[] }
  | { readonly by: 'error'; readonly type: string }
  /** The flow has come to its end; the contact stays where it is. */
  | { readonly by: 'end' };

export const NEXT: Exit = { by: 'next' };
export const END: Exit = { by: 'end' };

export function failed(type = 'NoMatchingError'): Exit {
  return { by: 'error', type };
}
