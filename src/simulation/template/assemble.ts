import type { CloudModel } from './cloud-model';
import type { DeployedModel } from './deployed-model';
import type { DeployedResource } from './deployed-resource';
import { arnsIn, importedResources } from './imports';
import { kindOfArn, unversioned } from './kinds';
import { CenterParts, CloudParts, ModelBuilder } from './model-builder';
import { NumberBook } from './numbers';
import type { ModelOptions } from './options';
import { READERS } from './readers';
import { JsonObject, own } from '../../language/json';
import { Problems } from '../../language/problems';
import { contactsAtATime, DEFAULT_QUOTAS, Quotas } from '../center/model';

export interface Parts {
  readonly instanceArn: string;
  readonly resources: readonly DeployedResource[];
  /** What is known of resources that were made elsewhere, by ARN. */
  readonly known: Readonly<Record<string, JsonObject>>;
  /** The ARNs of what blocks may call by a name of its own, by `<kind>/<name>`. */
  readonly names?: ReadonlyMap<string, string>;
  readonly numbers: NumberBook;
  readonly problems: Problems;
}

/** Puts the resources of a deployment together, with those that it uses and that were made elsewhere. */
export function assembled(parts: Parts, { defaultFlows = {}, ...options }: ModelOptions): DeployedModel {
  const { instanceArn, known, problems } = parts;
  const [center, cloud] = [noCenter(), noCloud()];
  const declared = new Set(parts.resources.map(({ arn }) => arn));
  const written = [...parts.resources.map(({ properties }) => properties.json), ...Object.values(known)];
  const named = new Set([...arnsIn(written), ...Object.values(defaultFlows)]);
  const imports = importedResources({ named, known, isDeclared: (arn) => declared.has(arn), problems, notes: center.notes });
  const builder: ModelBuilder = { ...center, ...cloud, ...lookups(parts, [...parts.resources, ...imports]), problems };
  readAll(builder);
  addVersions(named, builder);
  const quotas = { ...DEFAULT_QUOTAS, ...options.quotas };
  checkLimits(center, quotas, problems);
  const around: CloudModel = { ...cloud, ...accountAndRegion(instanceArn) };
  return { ...center, instanceArn, defaultFlows, quotas, cloud: around };
}

/** The service refuses such a limit; no limit is as many as the quotas allow (CP-2, K20). */
function checkLimits({ queues }: CenterParts, quotas: Quotas, problems: Problems): void {
  const most = contactsAtATime(quotas);
  for (const { name, maxContacts } of queues.values()) {
    problems.addUnless(maxContacts === undefined || maxContacts < most, 'LimitAboveQuotas', `queue "${name}" must take fewer contacts than the quotas allow `
      + `together, got ${maxContacts}; take at most ${most - 1}, or say what the instance allows: quotas`);
  }
}

/** All of one type come before any of the next. */
function readAll(builder: ModelBuilder): void {
  for (const [type, read] of READERS) for (const resource of builder.resources) if (resource.type === type) read(resource, builder);
}

function accountAndRegion(arn: string): { account: string; region: string } {
  const [, , , region, account] = arn.split(':');
  return { account, region };
}

function lookups({ known, names, numbers, instanceArn }: Parts, resources: readonly DeployedResource[]) {
  const { account, region } = accountAndRegion(instanceArn);
  const ids = new Map(resources.map(({ arn }) => [`${kindOfArn(arn)}/${arn.split(/[/:]/).pop()}`, arn]));
  const find = (kind: string, text: string) => names?.get(`${kind}/${text}`) ?? ids.get(`${kind}/${text}`);
  return {
    resources,
    addressOf: (arn: string) => String(own(known, arn)?.Address ?? numbers.numberOf(arn)),
    arnOf: (kind: string, text: string) => {
      const [id, ...version] = text.startsWith('arn:') ? [text] : text.split(':');
      return [find(kind, id) ?? id, ...version].join(':');
    },
    functionArnOf: (text: string) => {
      const [name] = text.split(':');
      return text.startsWith('arn:') ? unversioned(text) : find('function', name) ?? `arn:aws:lambda:${region}:${account}:function:${name}`;
    },
  };
}

/** A version or an alias that blocks name is one more key of what it stands for. */
function addVersions(named: Iterable<string>, { flows, modules, functions }: ModelBuilder): void {
  for (const arn of named) {
    for (const map of [flows, modules, functions] as Map<string, unknown>[]) {
      if (!map.has(arn) && map.has(unversioned(arn))) map.set(arn, map.get(unversioned(arn)));
    }
  }
}

function noCenter(): CenterParts {
  return {
    flows: new Map(),
    modules: new Map(),
    queues: new Map(),
    hours: new Map(),
    profiles: new Map(),
    functions: new Map(),
    quickConnects: new Map(),
    numbers: new Map(),
    users: new Map(),
    prompts: new Map(),
    dataTables: new Map(),
    notes: [],
  };
}

function noCloud(): CloudParts {
  return {
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
}
