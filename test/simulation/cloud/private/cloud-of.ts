import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { quietInstance } from './quiet-instance';
import type { FunctionModel } from '../../../../src/simulation/center/model';
import { Trace } from '../../../../src/simulation/center/trace';
import { Cloud, CloudProps } from '../../../../src/simulation/cloud/cloud';
import { randomOf } from '../../../../src/simulation/kernel/random';
import { Timeline } from '../../../../src/simulation/kernel/timeline';
import type { CloudModel } from '../../../../src/simulation/template/cloud-model';
import { assetOf } from '../../../lambda/private/assets';

export const NOON = Date.UTC(2026, 0, 5, 12);

const opened: (() => void | Promise<void>)[] = [];

/** Ends what a test file has opened. */
export async function closeAll(): Promise<void> {
  for (const close of opened.splice(0).reverse()) await close();
}

export interface Opened {
  readonly cloud: Cloud;
  readonly timeline: Timeline;
}

const NOTHING: CloudModel = {
  region: 'us-east-1',
  account: '111122223333',
  tables: new Map(),
  messageQueues: new Map(),
  eventSources: [],
  rules: [],
  schedules: [],
  invocations: [],
  permissions: [],
  urls: [],
  secrets: new Map(),
  keys: new Map(),
  associated: new Set(),
};

export async function cloudOf(functions: readonly FunctionModel[], model: Partial<CloudModel> = {}, more: Partial<CloudProps> = {}): Promise<Opened> {
  const timeline = more.timeline ?? new Timeline(NOON);
  const cloud = await Cloud.start({
    model: { functions: new Map(functions.map((fn) => [fn.arn, fn])), cloud: { ...NOTHING, ...model } },
    instance: quietInstance(),
    timeline,
    trace: new Trace(() => timeline.now),
    random: randomOf(1),
    ...more,
  });
  opened.push(async () => cloud.close());
  return { cloud, timeline };
}

/** A function out of the lines of a module. */
export function functionOf(name: string, code: string, more: Partial<FunctionModel> = {}): FunctionModel {
  const folder = mkdtempSync(join(tmpdir(), 'function-'));
  opened.push(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'index.mjs'), code);
  return described(name, folder, more);
}

/** A built handler of this library. */
export function helperOf(name: string, environment: Readonly<Record<string, string>>): FunctionModel {
  return described(name, dirname(assetOf(name)), { environment, timeout: 900_000 });
}

function described(name: string, code: string, more: Partial<FunctionModel>): FunctionModel {
  return { name, arn: `arn:aws:lambda:us-east-1:111122223333:function:${name}`, handler: 'index.handler', timeout: 3000, environment: {}, code, ...more };
}
