import type { FlowTypeName } from '../../language/flow-type';
import type { JsonObject } from '../../language/json';
import type { Quotas } from '../center/model';

/** What templates do not say. */
export interface ModelOptions {
  /** The values of parameters, by the name of the stack and the parameter. */
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What only a deployment knows, by what the error message calls it, e.g. `Stack.LogicalId.Attribute`. */
  readonly values?: Readonly<Record<string, string>>;
  /** What is known of resources that were made elsewhere, by ARN: properties as CloudFormation has them, `Address` for a number. */
  readonly known?: Readonly<Record<string, JsonObject>>;
  /** Which instance is meant, where the templates hold resources of several. */
  readonly instanceArn?: string;
  /** The ARNs of the flows that run where nobody set one. */
  readonly defaultFlows?: Partial<Record<FlowTypeName, string>>;
  readonly quotas?: Partial<Quotas>;
}
