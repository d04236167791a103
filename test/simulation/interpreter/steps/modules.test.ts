import { CompiledFlow } from '../../../../src/simulation/interpreter/compiled-flow';
import { action, flowOf, play, Ways } from '../private/script';

const WAYS: Ways = { conditions: { known: 'End' }, errors: { NoMatchingCondition: 'End', NoMatchingError: 'End' } };
const back = (parameters: object = {}) => ({ Identifier: 'Back', Type: 'EndFlowModuleExecution', Parameters: { ...parameters }, Transitions: {} });

function invoke(module: CompiledFlow | 'unknown', input: object = {}, ways = WAYS) {
  return play(flowOf([action('A', 'InvokeFlowModule', { FlowModuleId: 'm', Input: { ...input } }, ways)]), { module, say: 'done' });
}

test('a module runs with its input, and its caller goes on after it', () => {
  const module = flowOf([action('Say', 'MessageParticipant', { Text: 'Hello $.Modules.Input.name' })], 'MODULE');
  const { path, asked } = invoke(module, { name: 'Ann' });
  expect(path).toStrictEqual(['Say: next', 'End: end', 'A: next', 'End: end']);
  expect(asked[1]).toStrictEqual({ kind: 'say', ask: { spoken: { text: 'Hello Ann' } } });
});

test('a module returns a branch and data', () => {
  const { path, scope } = invoke(flowOf([back({ Result: 'known', ResultData: { name: '$.Modules.Input.name' } })], 'MODULE'), { name: 'Ann' });
  expect(path).toContain('A: known');
  expect([scope.text('$.Modules.Result'), scope.text('$.Modules.ResultData.name')]).toStrictEqual(['known', 'Ann']);
});

test('a branch that is not wired leads to the branch for that, or on where the block has none', () => {
  const module = flowOf([back({ Result: 'unknown' })], 'MODULE');
  expect(invoke(module).path).toContain('A: NoMatchingCondition');
  expect(invoke(module, {}, { errors: { NoMatchingError: 'End' } }).path).toContain('A: next');
});

test('a module that is not there takes the error branch', () => {
  expect(invoke('unknown').path).toStrictEqual(['A: NoMatchingError', 'End: end']);
});

test('what a module fetched stays in it, and modules inside of modules keep their inputs apart', () => {
  const inner = flowOf([back({ ResultData: { got: '$.Modules.Input.name' } })], 'MODULE', 'inner');
  const outer = flowOf([
    action('Fill', 'UpdateFlowAttributes', { FlowAttributes: { mine: { Value: 'x' } } }, { next: 'Inner' }),
    action('Inner', 'InvokeFlowModule', { FlowModuleId: 'inner', Input: { name: 'Bea' } }, { next: 'Back' }),
    back({ ResultData: { inner: '$.Modules.ResultData.got', own: '$.Modules.Input.name' } }),
  ], 'MODULE', 'outer');
  const flow = flowOf([action('A', 'InvokeFlowModule', { FlowModuleId: 'outer', Input: { name: 'Ann' } })]);
  const { scope } = play(flow, { module: ({ module }) => module === 'inner' ? inner : outer });
  expect(scope.value('$.Modules.ResultData')).toStrictEqual({ inner: 'Bea', own: 'Ann' });
  expect(scope.value('$.FlowAttributes.mine')).toBeUndefined();
});

test('a module that invokes itself fails in the end', () => {
  const endless = flowOf([action('Again', 'InvokeFlowModule', { FlowModuleId: 'm' }, { errors: { NoMatchingError: 'End' } })], 'MODULE');
  expect(invoke(endless).path.slice(0, 2)).toStrictEqual(['Again: NoMatchingError', 'End: end']);
  expect(invoke(endless).path.filter((branch) => branch.startsWith('Again'))).toHaveLength(5);
});
