import type { ConnectClient } from '@aws-sdk/client-connect';

/** The properties of a custom resource. CloudFormation makes texts of numbers and booleans. */
export type Properties = Readonly<Record<string, any>>;

export interface OperationPorts {
  readonly connect: Pick<ConnectClient, 'send'>;
}

export interface Applied {
  /** The physical id. Another one than before replaces the resource: the old one is withdrawn later. */
  readonly id: string;
  /** What `Fn::GetAtt` reads; 4 kB at most together with the id. */
  readonly data?: Readonly<Record<string, string>>;
}

/** Something that CloudFormation cannot do. It may run again after it succeeded, so it must be idempotent. */
export interface Operation {
  /** What it works on, as messages name it, e.g. `the content of the flow arn:…`. */
  readonly subject: (properties: Properties) => string;
  /** Makes it so. `old` are the properties so far, when CloudFormation updates. */
  readonly apply: (ports: OperationPorts, properties: Properties, old?: Properties) => Promise<Applied>;
  /** Takes it back. Without `id` the creation had failed somewhere. What is not found is gone already. */
  readonly withdraw: (ports: OperationPorts, properties: Properties, id?: string) => Promise<void>;
}
