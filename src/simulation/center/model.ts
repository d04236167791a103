import type { FlowTypeName } from '../../language/flow-type';
import { CompiledFlow } from '../interpreter/compiled-flow';
import { Profile } from '../routing/profile';

/** What a contact center is made of, before anything happens in it. Everything goes by its ARN. */
export interface CenterModel {
  readonly instanceArn: string;
  readonly flows: ReadonlyMap<string, CompiledFlow>;
  readonly modules: ReadonlyMap<string, CompiledFlow>;
  readonly queues: ReadonlyMap<string, QueueModel>;
  readonly hours: ReadonlyMap<string, HoursModel>;
  readonly profiles: ReadonlyMap<string, ProfileModel>;
  readonly functions: ReadonlyMap<string, FunctionModel>;
  readonly quickConnects: ReadonlyMap<string, QuickConnectModel>;
  /** The flows of phone numbers, by the number in E.164. */
  readonly numbers: ReadonlyMap<string, NumberModel>;
  /** What runs where nobody set a flow (FL-1). */
  readonly defaultFlows: Partial<Record<FlowTypeName, string>>;
  readonly quotas: Quotas;
}

export interface QueueModel {
  readonly id: string;
  readonly name: string;
  readonly hours?: string;
  /** Over all channels (CP-1); undefined is what the quotas of the instance allow (CP-2). */
  readonly maxContacts?: number;
  readonly enabled: boolean;
  /** In E.164. */
  readonly callerIdNumber?: string;
  readonly outboundFlow?: string;
  readonly quickConnects: readonly string[];
}

export interface ProfileModel extends Profile {
  readonly name: string;
  /** The queue of calls that agents make. */
  readonly defaultOutboundQueue?: string;
}

export interface HoursModel {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly ranges: readonly HoursRange[];
  readonly overrides: readonly HoursOverride[];
}

/** Minutes of the day. A range that ends at or before its start ends on the next day. */
export interface HoursRange {
  readonly day: string;
  readonly from: number;
  readonly to: number;
}

export interface HoursOverride {
  readonly name: string;
  /** Dates like 2026-12-25, both inclusive. */
  readonly from: string;
  readonly until: string;
  readonly ranges: readonly HoursRange[];
}

export interface FunctionModel {
  readonly arn: string;
  readonly name: string;
  /** In milliseconds. */
  readonly timeout: number;
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The folder of the code; undefined for code that is elsewhere. */
  readonly code?: string;
  /** The folders of the layers, in their order, each of which becomes `/opt`. */
  readonly layers?: readonly string[];
  /** In MiB. */
  readonly memory?: number;
}

export interface QuickConnectModel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'USER' | 'QUEUE' | 'PHONE_NUMBER' | 'FLOW';
  readonly flow?: string;
  readonly queue?: string;
  /** The ARN of the user. */
  readonly user?: string;
  readonly number?: string;
}

export interface NumberModel {
  readonly number: string;
  readonly arn?: string;
  readonly flow?: string;
}

/** Per instance. New accounts may have less. */
export interface Quotas {
  readonly concurrentCalls: number;
  readonly concurrentChats: number;
  readonly concurrentTasks: number;
  readonly concurrentEmails: number;
  readonly agentQueue: number;
  readonly attributeBytes: number;
}

export const DEFAULT_QUOTAS: Quotas = {
  concurrentCalls: 10,
  concurrentChats: 500,
  concurrentTasks: 2500,
  concurrentEmails: 1000,
  agentQueue: 10,
  attributeBytes: 32 * 1024,
};

/** How many contacts a queue takes (CP-2). */
export function limitOf({ maxContacts }: QueueModel, quotas: Quotas): number {
  return maxContacts ?? contactsAtATime(quotas);
}

/** Of all channels together. */
export function contactsAtATime({ concurrentCalls, concurrentChats, concurrentTasks, concurrentEmails }: Quotas): number {
  return concurrentCalls + concurrentChats + concurrentTasks + concurrentEmails;
}
