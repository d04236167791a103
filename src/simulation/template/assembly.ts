import { existsSync, readFileSync } from 'fs';
import { join, resolve } from 'path';
import { uuidOf } from './invent';
import type { StackTemplate } from './stack-template';
import { isObject, Json, JsonObject } from '../../language/json';
import { shown } from '../../language/problems';

const EXPECTED = 'give the folder of a synthesized app, such as cdk.out';

/** The stacks of a cloud assembly, those of stages inside of it and nested ones included, with the paths of their assets. */
export function readAssembly(folder: string): StackTemplate[] {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) throw new Error(`"${folder}" is no cloud assembly, got a folder without manifest.json; ${EXPECTED}`);
  const { artifacts } = readJson(file);
  const all = isObject(artifacts) ? artifacts : {};
  const assets = new Map(Object.values(all).filter(isObject).flatMap((artifact) => assetsOf(folder, artifact)));
  return Object.entries(all).flatMap(([id, artifact]) => {
    const { type, environment, properties } = isObject(artifact) ? artifact : {};
    if (!isObject(properties)) return [];
    if (type === 'cdk:cloud-assembly') return readAssembly(join(folder, String(properties.directoryName)));
    if (type !== 'aws:cloudformation:stack') return [];
    const stack = String(properties.stackName ?? id);
    const template = readJson(join(folder, String(properties.templateFile)));
    return withNested({ stack, template, assets, ...accountAndRegion(String(environment)) });
  });
}

/** `aws://unknown-account/unknown-region` is said of a stack that can be deployed anywhere. */
function accountAndRegion(environment: string): { account?: string; region?: string } {
  const [, account, region] = /^aws:\/\/([^/]+)\/(.+)$/.exec(environment) ?? [];
  return { account: account === 'unknown-account' ? undefined : account, region: region === 'unknown-region' ? undefined : region };
}

/** The files and folders that the key of an object in S3 stands for. */
function assetsOf(folder: string, { type, properties }: JsonObject): [string, string][] {
  if (type !== 'cdk:asset-manifest' || !isObject(properties)) return [];
  const { files } = readJson(join(folder, String(properties.file)));
  return Object.values(isObject(files) ? files : {}).filter(isObject).flatMap(({ source, destinations }) => {
    const path = isObject(source) ? resolve(folder, String(source.path)) : '';
    const copies = Object.values(isObject(destinations) ? destinations : {}).filter(isObject);
    return copies.map(({ objectKey }): [string, string] => [String(objectKey), path]);
  });
}

/** The template of a nested stack is an asset of the one around it. */
function withNested(outer: StackTemplate): StackTemplate[] {
  const { Resources } = outer.template;
  const nested = Object.entries(isObject(Resources) ? Resources : {}).flatMap(([logicalId, resource]) => {
    const path = isObject(resource) && resource.Type === 'AWS::CloudFormation::Stack' ? templateOf(resource.Properties, outer) : undefined;
    if (path === undefined) return [];
    const stack = `${outer.stack}-${logicalId}-${uuidOf(outer.stack, logicalId).slice(0, 8).toUpperCase()}`;
    return withNested({ ...outer, stack, template: readJson(path), nestedIn: { stack: outer.stack, logicalId } });
  });
  return [outer, ...nested];
}

/** The URL is put together of parts, one of which ends in the key of the asset. */
function templateOf(properties: Json | undefined, { assets }: StackTemplate): string | undefined {
  const url = isObject(properties) ? JSON.stringify(properties.TemplateURL ?? '') : '';
  return [...assets ?? []].find(([key]) => url.includes(key))?.[1];
}

function readJson(file: string): JsonObject {
  const text = readFileSync(file, 'utf-8').replace(/^\uFEFF/, '');
  const json = parsed(text);
  if (!isObject(json)) throw new Error(`the file "${file}" is no JSON object, got ${shown(text.slice(0, 40))}; ${EXPECTED}`);
  return json;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
