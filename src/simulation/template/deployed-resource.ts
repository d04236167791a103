import type { Properties } from './properties';
import type { Json } from '../../language/json';

/** A resource as it is when everything is deployed. */
export interface DeployedResource {
  readonly type: string;
  readonly arn: string;
  /** What `Ref` gives, e.g. the URL of a queue of SQS. */
  readonly ref: string;
  readonly attributes: Readonly<Record<string, Json>>;
  /** What messages call it. */
  readonly label: string;
  readonly properties: Properties;
  /** Where the code is, by the key of its object in S3. */
  readonly assets?: ReadonlyMap<string, string>;
}
