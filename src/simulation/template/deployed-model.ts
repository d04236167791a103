import type { CloudModel } from './cloud-model';
import type { Channel } from '../../language/spec';
import type { CenterModel } from '../center/model';

/** A contact center as templates describe it, with what stands around it. */
export interface DeployedModel extends CenterModel {
  readonly users: ReadonlyMap<string, UserModel>;
  readonly prompts: ReadonlyMap<string, PromptModel>;
  readonly dataTables: ReadonlyMap<string, DataTableModel>;
  readonly cloud: CloudModel;
  /** What is assumed of resources that were made elsewhere. */
  readonly notes: readonly string[];
}

/** A user, who can be an agent. */
export interface UserModel {
  readonly arn: string;
  readonly name: string;
  /** The ARN of the routing profile; undefined for somebody of whom only the ARN is known. */
  readonly profile?: string;
  /** The channels whose contacts need not be accepted by hand. */
  readonly autoAccept: readonly Channel[];
  readonly autoAcceptCallbacks: boolean;
  /** In milliseconds; undefined has no limit. */
  readonly afterContactWork?: number;
  readonly proficiencies: readonly Proficiency[];
}

export interface Proficiency {
  readonly attribute: string;
  readonly value: string;
  readonly level: number;
}

export interface PromptModel {
  readonly arn: string;
  readonly name: string;
}

export interface DataTableModel {
  readonly arn: string;
  readonly name: string;
  readonly attributes: readonly DataAttributeModel[];
  readonly records: readonly DataRecordModel[];
}

export interface DataAttributeModel {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly isPrimary: boolean;
}

/** Values by the id of their attribute. */
export interface DataRecordModel {
  readonly primary: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
}
