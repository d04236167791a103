import { FlowCoverage } from './flow-coverage';
import { isObject, Json, JsonObject } from '../../language/json';
import { Problems, shown } from '../../language/problems';

/** What one test process has to tell another one. */
export interface CoverageJson {
  readonly flows: readonly FlowCoverage[];
}

/** What was read from a file may be anything. */
export function checkCoverage(json: CoverageJson): void {
  const problems = new Problems();
  const flows: unknown = isObject(json) ? json.flows : undefined;
  if (!Array.isArray(flows)) problems.add('NotACoverage', `the coverage to merge has no list of flows, got ${shown(json)}; ${REMEDY}`);
  else flows.forEach((flow: Json, index) => problems.addUnless(isFlow(flow), 'NotACoverage', `flow ${index} of the coverage to merge is none, got ${shown(flow)}; ${REMEDY}`));
  problems.throwIfAny('the coverage');
}

const REMEDY = 'give what toJson() returned';

function isFlow(json: Json): boolean {
  return isNamed(json) && typeof json.type === 'string' && all(json.blocks, isBlock);
}

function isBlock(json: Json): boolean {
  return isCounted(json) && typeof json.type === 'string' && all(json.branches, isCounted);
}

function isCounted(json: Json): json is JsonObject {
  return isNamed(json) && Number.isSafeInteger(json.taken) && Number(json.taken) >= 0;
}

function isNamed(json: Json): json is JsonObject {
  return isObject(json) && typeof json.name === 'string';
}

function all(json: Json | undefined, is: (item: Json) => boolean): boolean {
  return Array.isArray(json) && json.every(is);
}
