import type { JsonObject } from '../../language/json';

/** A template, and where it is deployed to. */
export interface StackTemplate {
  /** The name of the stack. */
  readonly stack: string;
  readonly template: JsonObject;
  /** Undefined for a stack that does not say where it goes. */
  readonly account?: string;
  readonly region?: string;
  /** The files and folders of its assets, by the key of their object in S3. */
  readonly assets?: ReadonlyMap<string, string>;
  /** The resource that this stack is nested as. */
  readonly nestedIn?: { readonly stack: string; readonly logicalId: string };
}

/** What the examples of the service's documentation use. */
export const DEFAULT_ACCOUNT = '111122223333';
export const DEFAULT_REGION = 'us-east-1';
