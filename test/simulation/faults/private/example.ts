import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { createApp } from '../../../../examples/queued-callback/app';
import type { FlowTypeName } from '../../../../src/language/flow-type';
import { Runtime } from '../../../../src/simulation/cloud/runtime/runtime';
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
  readonly close: () => Promise<void>;
}

/** Helpers print nothing: a line of a log costs as much as a call of a service. */
const VARIABLES = { POWERTOOLS_LOG_LEVEL: 'SILENT', POWERTOOLS_METRICS_DISABLED: 'true' };

export async function openExample(): Promise<Example> {
  const outdir = mkdtempSync(join(tmpdir(), 'turmoil-'));
  createApp({ outdir, context: {} }).synth();
  const model = modelOf(readAssembly(outdir));
  const runtime = await Runtime.start({ functions: model.functions.values(), region: model.cloud.region, variables: VARIABLES });
  return {
    model,
    inbound: flowOf(model, 'CONTACT_FLOW', 'Inbound'),
    callbackQueue: [...model.queues.values()].find(({ name }) => name === 'Support callbacks')!.id,
    profile: [...model.profiles.keys()][0],
    runtime,
    close: async () => {
      await runtime.close();
      rmSync(outdir, { recursive: true });
    },
  };
}

function flowOf({ flows }: DeployedModel, type: FlowTypeName, name: string): string {
  return [...flows.values()].find((flow) => flow.type === type && flow.name.includes(name))!.id;
}
