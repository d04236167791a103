import type { Properties } from './operation';

/** What CloudFormation sends to a custom resource. */
export interface CustomResourceEvent {
  readonly RequestType: 'Create' | 'Update' | 'Delete';
  readonly ResponseURL: string;
  readonly StackId: string;
  readonly RequestId: string;
  readonly LogicalResourceId: string;
  readonly ResourceType: string;
  readonly PhysicalResourceId?: string;
  readonly ResourceProperties: Properties;
  readonly OldResourceProperties?: Properties;
}

const TYPE_PREFIX = 'Custom::Connect';

/** The operation that a type of resource stands for: `ContactFlowContent` for `Custom::ConnectContactFlowContent`. */
export function operationName({ ResourceType }: CustomResourceEvent): string {
  return ResourceType.startsWith(TYPE_PREFIX) ? ResourceType.slice(TYPE_PREFIX.length) : '';
}

const NEVER_MADE = 'never-made';

/** The id of a resource whose creation failed. CloudFormation deletes it by this id. */
export function idOfFailure({ PhysicalResourceId, LogicalResourceId }: CustomResourceEvent): string {
  return PhysicalResourceId ?? `${NEVER_MADE}:${LogicalResourceId}`;
}

/** The id of a resource that was made. */
export function idOfMade({ PhysicalResourceId }: CustomResourceEvent): string | undefined {
  return PhysicalResourceId?.startsWith(`${NEVER_MADE}:`) ? undefined : PhysicalResourceId;
}
