import { action, flowOf } from './private/script';
import { BLOCK_SPECS } from '../../../src/blocks/registry.generated';
import { JsonObject } from '../../../src/language/json';
import { specLookup } from '../../../src/language/spec';
import { ownBranches } from '../../../src/simulation/interpreter/own-branches';

const SPEC_OF = specLookup(BLOCK_SPECS);
/** What tells apart the blocks that share a type and go on in different ways. */
const PARAMETERS: readonly JsonObject[] = [{}, { StoreInput: 'True' }, { EnableDTMFBuffer: 'True' }, { ContinueFlowExecution: 'True' }];

function branchesOf(type: string, parameters: JsonObject, errors: Readonly<Record<string, string>>): string[] {
  return ownBranches(flowOf([action('A', type, parameters, { next: 'End', conditions: { 1: 'A', 2: 'A' }, errors })]).actions.get('A')!);
}

test.each(BLOCK_SPECS.map((spec) => [spec.type, spec.block, spec] as const))('of %s (%s) the next block is a branch where the specification says so', (type, _, spec) => {
  const those = PARAMETERS.filter((parameters) => SPEC_OF(type, parameters) === spec);
  const branches = (those.length > 0 ? those : [{}]).map((parameters) => branchesOf(type, parameters, { NoMatchingError: 'End' }).join());
  expect([...new Set(branches)]).toStrictEqual([spec.nextRepeats === undefined ? 'next,1,2,NoMatchingError' : '1,2,NoMatchingError']);
});

test('what no other branch repeats is one of its own', () => {
  expect(branchesOf('Compare', {}, {})).toStrictEqual(['next', '1', '2']);
});

test('two branches of one name are one', () => {
  const { actions } = flowOf([action('A', 'InvokeFlowModule', {}, { next: 'End', conditions: { next: 'A' } })]);
  expect(ownBranches(actions.get('A')!)).toStrictEqual(['next']);
});
