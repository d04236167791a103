import { FlowAction } from '../language/action';
import { FlowDocument } from '../language/document';

/** What the service says of a flow that it refuses, in the terms of the checker. */
export interface ServiceProblem {
  /** The rule that finds the same before the deployment; `unknown` where no rule is known to. */
  readonly ruleId: string;
  readonly block?: string;
  /** The branch or parameter of the block. */
  readonly place?: string;
  readonly remedy: string;
}

interface Reading {
  readonly pattern: RegExp;
  readonly ruleId: string;
  readonly remedy: string;
}

/** The message as the service words it; `name` is what it is about, `path` where. The first that fits counts. */
const READINGS: readonly Reading[] = [
  reading(/^Invalid Action type\. Type: (?<name>.+)$/, 'refused-action-type', 'use a type of the Flow language; the name of a block in the designer is none'),
  reading(/^Invalid Action property name\. Path: (?<path>.+)$/, 'unknown-parameter', 'remove the parameter, or correct its name'),
  reading(/^Invalid Action property value\. Path: (?<path>.+)$/, 'parameter-value', 'write a value that the parameter takes, as a text that is not empty'),
  reading(/^Action is missing required property\. Path: (?<path>.+\.NextAction)$/, 'unwired-branch', 'add a NextAction; without a success branch it repeats another one'),
  reading(/^Action is missing required property\. Path: (?<path>.+)$/, 'required-parameter', 'add the parameter'),
  reading(/^Action is missing required error\. Error: (?<name>\w+)(?:, Path: (?<path>.+))?$/, 'required-error', 'add the error branch'),
  reading(/^Invalid Action error\. Error: (?<name>\w+)(?:, Path: (?<path>.+))?$/, 'refused-error', 'remove the error branch'),
  reading(/^Action does not support conditions(?:\. Path: (?<path>.+))?$/, 'conditions-refused', 'remove the conditions'),
  reading(/^Action does not support transitions(?:\. Path: (?<path>.+))?$/, 'terminal-transitions', 'write "Transitions": {}'),
  reading(/^Only one of these properties may be defined\. Properties: \[(?<name>[^\]]+)\]/, 'parameter-group', 'remove all but one of the parameters'),
  reading(/^At least one of \[(?<name>[^\]]+)\] must be set/, 'parameter-group', 'set one of the parameters'),
  reading(/^Invalid branch\. Path: (?<path>.+)$/, 'condition-operand', 'compare with a text that is not empty'),
  reading(/^Empty value in (?<path>Parameters\.\w+)/, 'empty-parameter', 'leave the entry out, or give it a value'),
  reading(/^More than 6 tags in (?<path>Parameters\.\w+)/, 'parameter-range', 'set at most 6 tags'),
  reading(/^Failed to convert id: (?<name>.+)$/, 'unknown', 'name the resource by its id or ARN, not by its name'),
  reading(/^Unsupported Action In Wait Action's Continue Branch/, 'unknown', 'move the block out of the branch that goes on during the wait'),
  reading(/^Invalid contact flow format/, 'document-version', 'send a JSON document with Version, StartAction and Actions'),
  reading(/^JSON field is missing or null for field name: (?<name>settings)/, 'module-settings', 'add "Settings" to the module'),
];

/** Finds the block and the branch that a message of the service is about. */
export function decodeProblem(message: string, document: FlowDocument): ServiceProblem {
  const text = message.trim().replace(/\.$/, '');
  for (const { pattern, ruleId, remedy } of READINGS) {
    const groups = pattern.exec(text)?.groups;
    if (groups !== undefined || pattern.test(text)) return { ruleId, ...locate(groups?.path, groups?.name, ruleId, document), remedy };
  }
  return { ruleId: 'unknown', remedy: 'compare the flow with an export of the designer' };
}

function reading(pattern: RegExp, ruleId: string, remedy: string): Reading {
  return { pattern, ruleId, remedy };
}

function locate(path: string | undefined, name: string | undefined, ruleId: string, document: FlowDocument): Pick<ServiceProblem, 'block' | 'place'> {
  const action = actionAt(path, document) ?? onlyActionWith(name, ruleId, document);
  const place = name ?? placeAt(path);
  return { ...(action ? { block: action.identifier } : {}), ...(place ? { place } : {}) };
}

/** Paths start with `Actions[2].`, or with `2.` alone. */
function actionAt(path: string | undefined, document: FlowDocument): FlowAction | undefined {
  const index = /^(?:Actions\[(\d+)\]|(\d+)\.)/.exec(path ?? '');
  return index ? document._actions[Number(index[1] ?? index[2])] : undefined;
}

/** A refused type is named without a path, so that only a single action of the type can be told. */
function onlyActionWith(name: string | undefined, ruleId: string, document: FlowDocument): FlowAction | undefined {
  if (ruleId !== 'refused-action-type') return undefined;
  const found = document._actions.filter(({ type }) => type === name);
  return found.length === 1 ? found[0] : undefined;
}

/** What a path names inside of the action; `Evaluate` and `Parameter` are words of the service for all that is in it. */
function placeAt(path: string | undefined): string | undefined {
  const inside = path?.replace(/^(?:Actions\[\d+\]|\d+)\.?/, '').replace(/^(?:Parameters|Transitions)\./, '');
  if (inside === undefined || inside === '') return undefined;
  if (inside === 'Evaluate') return 'Conditions';
  if (inside === 'Parameter') return 'Parameters';
  return inside === 'NextAction' ? 'next' : inside;
}
