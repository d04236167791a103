import { statSync } from 'fs';
import { isObject } from '../../../language/json';
import type { DeployedResource } from '../deployed-resource';
import type { Reader } from '../model-builder';
import type { Properties } from '../properties';

const SECOND = 1000;
/** What Lambda gives a function that does not say. */
const DEFAULT_SECONDS = 3;
const DEFAULT_MEMORY = 128;

const lambdaFunction: Reader = (resource, { functions, resources }) => {
  const { arn, properties } = resource;
  functions.set(arn, {
    arn,
    name: arn.split(':')[6],
    timeout: (properties.number('Timeout') ?? DEFAULT_SECONDS) * SECOND,
    memory: properties.number('MemorySize') ?? DEFAULT_MEMORY,
    handler: properties.optionalText('Handler') ?? '',
    environment: environmentOf(properties),
    code: folderOf(resource, 'Code'),
    layers: properties.texts('Layers').flatMap((layer) => layerFolder(layer, resources) ?? []),
  });
};

function environmentOf(properties: Properties): Record<string, string> {
  const { json } = properties.at('Environment').at('Variables');
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, isObject(value) ? JSON.stringify(value) : String(value)]));
}

/** Code that was packed before, or is elsewhere, cannot be run from here. */
function folderOf({ properties, assets }: DeployedResource, property: string): string | undefined {
  const path = assets?.get(properties.at(property).optionalText('S3Key') ?? '');
  return path !== undefined && statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : undefined;
}

function layerFolder(layer: string, resources: readonly DeployedResource[]): string | undefined {
  const found = resources.find(({ arn, type }) => type === 'AWS::Lambda::LayerVersion' && arn === layer);
  return found && folderOf(found, 'Content');
}

export const LAMBDA_FUNCTION = { 'AWS::Lambda::Function': lambdaFunction };
