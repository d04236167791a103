import type { Json } from '../../../language/json';

/** What a deployment calls a resource. */
export interface Physical {
  readonly arn: string;
  /** What `Ref` gives. */
  readonly ref: Json;
  /** What `Fn::GetAtt` gives. */
  readonly attributes: Readonly<Record<string, Json>>;
}
