import type { CloudModel } from './cloud-model';
import type { CenterModel } from '../center/model';
import type { AgentProps } from '../center/people';

/** A contact center as templates describe it, with what stands around it. */
export interface DeployedModel extends CenterModel {
  readonly users: ReadonlyMap<string, UserModel>;
  readonly prompts: ReadonlyMap<string, PromptModel>;
  readonly dataTables: ReadonlyMap<string, DataTableModel>;
  readonly cloud: CloudModel;
  /** What is assumed of resources that were made elsewhere. */
  readonly notes: readonly string[];
}

/** A user, who can be added to a center as an agent. */
export interface UserModel extends AgentProps {
  readonly arn: string;
  /** Levels by `attribute:value` (RT-12). */
  readonly proficiencies: Readonly<Record<string, number>>;
  /** Whether calls need not be accepted by hand. */
  readonly autoAccept: boolean;
  /** The same for agent-first callbacks (OF-7). */
  readonly autoAcceptCallbacks: boolean;
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
