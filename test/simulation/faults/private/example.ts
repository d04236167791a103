import { RetryQuotas } from './retry-quotas';
import type { FlowTypeName } from '../../../../src/language/flow-type';
import { Runtime } from '../../../../src/simulation/cloud/runtime/runtime';
import { NewThread } from '../../../../src/simulation/cloud/runtime/thread';
import { readAssembly } from '../../../../src/simulation/template/assembly';
import type { DeployedModel } from '../../../../src/simulation/template/deployed-model';
import { modelOf } from '../../../../src/simulation/template/model-of';

/** The contact center of the README, with the built helpers. */
export interface Example {
  readonly model: DeployedModel;
  /** The flow that callers get to. */
  readonly inbound: string;
  readonly callbackQueue: string;
  readonly profile: string;
  /** Shared by all runs, because a cold start takes longer than a run. */
  readonly runtime: Runtime;
  readonly quotas: RetryQuotas;
}

/** Helpers print nothing: a line of a log costs as much as a call of a service. */
const VARIABLES = { POWERTOOLS_LOG_LEVEL: 'SILENT', POWERTOOLS_METRICS_DISABLED: 'true' };

/** Out of the folder that the example was synthesized into. */
export async function openExample(folder: string, newThread?: NewThread): Promise<Example> {
  const model = modelOf(readAssembly(folder));
  const runtime = await Runtime.start({ functions: model.functions.values(), region: model.cloud.region, variables: VARIABLES, newThread });
  return {
    model,
    inbound: flowOf(model, 'CONTACT_FLOW', 'Inbound'),
    callbackQueue: [...model.queues.values()].find(({ name }) => name === 'Support callbacks')!.id,
    profile: [...model.profiles.keys()][0],
    runtime,
    quotas: new RetryQuotas(),
  };
}

function flowOf({ flows }: DeployedModel, type: FlowTypeName, name: string): string {
  return [...flows.values()].find((flow) => flow.type === type && flow.name.includes(name))!.id;
}
