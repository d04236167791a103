import { existsSync } from 'fs';
import { join } from 'path';
import type { FunctionModel } from '../../center/model';

export interface Surroundings {
  readonly region: string;
  /** Where all services of the simulation are. */
  readonly endpoint: string;
  /** Go before what is declared, for all functions. */
  readonly variables?: Readonly<Record<string, string>>;
}

export const DEFAULT_MEMORY = 128;
const MOUNT = '/opt/';

/** The environment of a function: what Lambda sets, then what was declared, of which an endpoint of its own goes first. */
export function variablesOf(fn: FunctionModel, { region, endpoint, variables }: Surroundings): Record<string, string> {
  return {
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    // Not the keys of whoever runs the simulation. The server reads in them who calls.
    AWS_ACCESS_KEY_ID: fn.name,
    AWS_SECRET_ACCESS_KEY: 'simulated',
    AWS_ENDPOINT_URL: endpoint,
    AWS_LAMBDA_FUNCTION_NAME: fn.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(fn.memory ?? DEFAULT_MEMORY),
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs',
    _HANDLER: fn.handler,
    NODE_NO_WARNINGS: '1',
    ...(fn.code !== undefined && { LAMBDA_TASK_ROOT: fn.code }),
    ...mapped(fn.environment, fn.layers ?? []),
    ...variables,
  };
}

/** Layers are unpacked nowhere, so a variable that leads into one leads into its folder. */
function mapped(environment: Readonly<Record<string, string>>, layers: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, inLayer(value, layers) ?? value]));
}

function inLayer(value: string, layers: readonly string[]): string | undefined {
  if (!value.startsWith(MOUNT)) return undefined;
  return [...layers].reverse().map((layer) => join(layer, value.slice(MOUNT.length))).find((path) => existsSync(path));
}
