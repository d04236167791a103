import type { CloudModel } from './cloud-model';
import type { DeployedModel } from './deployed-model';
import type { DeployedResource } from './deployed-resource';
import type { Problems } from '../../language/problems';

/** A collection that is still being filled. */
type Filling<T> =
  T extends ReadonlyMap<infer K, infer V> ? Map<K, V> :
    T extends ReadonlySet<infer V> ? Set<V> :
      T extends readonly (infer V)[] ? V[] : never;

type Collected<T, Keys extends keyof T> = { readonly [K in Keys]: Filling<T[K]> };

export type CenterParts = Collected<DeployedModel,
  'flows' | 'modules' | 'queues' | 'hours' | 'profiles' | 'functions' | 'quickConnects' | 'numbers' | 'users' | 'prompts' | 'dataTables' | 'notes'>;
export type CloudParts = Collected<CloudModel,
  'tables' | 'messageQueues' | 'eventSources' | 'rules' | 'schedules' | 'invocations' | 'permissions' | 'urls' | 'secrets' | 'keys' | 'associated'>;

/** What the resources are read into. */
export interface ModelBuilder extends CenterParts, CloudParts {
  readonly problems: Problems;
  readonly resources: readonly DeployedResource[];
  /** The number with an ARN, in E.164. */
  readonly addressOf: (arn: string) => string;
  /** The ARN of what a block names, which may do so by the id. */
  readonly arnOf: (kind: string, text: string) => string;
  /** The ARN of a function that is named by name or ARN. */
  readonly functionArnOf: (text: string) => string;
}

/** Reads one resource into the model. */
export type Reader = (resource: DeployedResource, builder: ModelBuilder) => void;
