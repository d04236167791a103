import type { DeployedResource } from './deployed-resource';
import { modelledKind, NAME_PROPERTIES, TYPES_BY_KIND, unversioned } from './kinds';
import { Properties } from './properties';
import { isObject, JsonObject, own } from '../../language/json';
import { Problems, shown } from '../../language/problems';

const ARN = /arn:aws[-a-z]*:(?:connect:[-a-z0-9]+:\d{12}:(?:instance\/[-a-zA-Z0-9]+\/)?[-a-z]+\/[-a-zA-Z0-9]+|lambda:[-a-z0-9]+:\d{12}:function:[-\w]+)(?::[-$\w]+)?/g;

/** All ARNs of Connect and of functions that properties name. */
export function arnsIn(properties: readonly JsonObject[]): string[] {
  return properties.flatMap((json) => JSON.stringify(json).match(ARN) ?? []);
}

/** What is made elsewhere, as the caller describes it or else as little as is needed to go on. */
export function importedResource(arn: string, told: JsonObject, problems: Problems, notes: string[]): DeployedResource | undefined {
  const kind = modelledKind(arn);
  // The queue of an agent is called by the agent.
  if (kind === undefined || arn.endsWith('/queue/agent')) return undefined;
  const label = `the resource ${arn}`;
  const lack = LACKS[kind];
  if (lack && own(told, lack.property) === undefined) {
    notes.push(`${label} was made elsewhere, and ${lack.assumed}; write its ${lack.property} into "known"`);
    if (lack.isNeeded) return undefined;
  }
  const json: JsonObject = { ...basics(kind, arn), ...told };
  return { type: TYPES_BY_KIND[kind], arn, ref: arn, attributes: {}, label, properties: new Properties(json, label, problems) };
}

interface Lack {
  readonly property: string;
  readonly assumed: string;
  /** Nothing can be assumed. */
  readonly isNeeded?: boolean;
}

const LACKS: Readonly<Record<string, Lack | undefined>> = {
  'agent': { property: 'RoutingProfileArn', assumed: 'it is not known what this user serves, so that nobody is there', isNeeded: true },
  'contact-flow': { property: 'Content', assumed: 'its content is not known, so that it ends at once' },
  'flow-module': { property: 'Content', assumed: 'its content is not known, so that it ends at once' },
  'operating-hours': { property: 'Config', assumed: 'its hours are not known, so that it is always open' },
  'phone-number': { property: 'Address', assumed: 'its number is not known, so that it has one that is made up' },
  'transfer-destination': { property: 'QuickConnectConfig', assumed: 'it is not known where it leads, so that it is left out', isNeeded: true },
};

const DAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
const MIDNIGHT = { Hours: 0, Minutes: 0 };

function ending(action: string): string {
  return JSON.stringify({ Version: '2019-10-30', StartAction: 'end', Actions: [{ Identifier: 'end', Type: action, Parameters: {}, Transitions: {} }] });
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A name made of the id, and what else a resource of the kind cannot be without. */
function basics(kind: string, arn: string): JsonObject {
  const id = arn.split(/[/:]/).pop()!;
  const name = `${WORDS[kind] ?? kind} ${UUID.test(id) ? id.slice(0, 8) : id}`;
  return kind === 'phone-number' ? {} : { [NAME_PROPERTIES[kind] ?? 'Name']: name, ...own(BASICS, kind) };
}

const WORDS: Readonly<Record<string, string>> = {
  'contact-flow': 'flow', 'flow-module': 'module', 'operating-hours': 'hours', 'transfer-destination': 'quick connect', 'routing-profile': 'profile',
};

const BASICS: Readonly<Record<string, JsonObject>> = {
  'contact-flow': { Type: 'CONTACT_FLOW', Content: ending('EndFlowExecution') },
  'flow-module': { Content: ending('EndFlowModuleExecution') },
  'operating-hours': { TimeZone: 'UTC', Config: DAYS.map((Day) => ({ Day, StartTime: MIDNIGHT, EndTime: MIDNIGHT })) },
};

export interface Imports {
  /** The ARNs that resources name. */
  readonly named: ReadonlySet<string>;
  readonly known: Readonly<Record<string, JsonObject>>;
  readonly isDeclared: (arn: string) => boolean;
  readonly problems: Problems;
  readonly notes: string[];
}

/** The resources that were made elsewhere: those that are named, and those that the caller tells of. */
export function importedResources({ named, known, isDeclared, problems, notes }: Imports): DeployedResource[] {
  const arns = new Set([...[...named].map(unversioned), ...Object.keys(known)]);
  for (const arn of Object.keys(known)) {
    problems.addUnless(modelledKind(arn) !== undefined, 'NotAnArn',
      `"known" tells of what is no resource of a contact center, got ${shown(arn)}; write the ARN of a ${Object.keys(TYPES_BY_KIND).join(', ')}`);
  }
  return [...arns].filter((arn) => !isDeclared(arn)).flatMap((arn) => {
    const told = own(known, arn);
    return importedResource(arn, isObject(told) ? told : {}, problems, notes) ?? [];
  });
}
