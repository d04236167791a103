import { Json, JsonObject } from '../../../../src/language/json';
import { action, flowOf, play } from '../private/script';

const ARN = 'arn:aws:lambda:us-east-1:111122223333:function:lookup';
const JSON_RESPONSE = { ResponseValidation: { ResponseType: 'JSON' } };
const STRINGS = { ResponseValidation: { ResponseType: 'STRING_MAP' } };

function invoke(parameters: JsonObject, answer: { returned: Json } | { invocationId: string } | 'failed', values: JsonObject = {}) {
  const flow = flowOf([action('A', 'InvokeLambdaFunction', { LambdaFunctionARN: ARN, InvocationTimeLimitSeconds: '3', ...parameters }, { errors: { NoMatchingError: 'End' } })]);
  const { path, asked, scope } = play(flow, { invoke: answer }, values);
  return { exit: path[0], asked: asked[0].ask, scope };
}

test('a function gets its parameters with the paths filled in, nested ones as well, and its time limit', () => {
  const LambdaInvocationAttributes = { 'name': 'Ms $.Attributes.name', '$.Attributes.key': 'x', 'all': '$.Attributes' };
  const Attributes = { name: 'Lee', key: 'k' };
  expect(invoke({ LambdaInvocationAttributes }, { returned: {} }, { Attributes }).asked)
    .toStrictEqual({ functionArn: ARN, parameters: { name: 'Ms Lee', k: 'x', all: Attributes }, timeLimit: 3000, asynchronous: false });
});

test.each<[string, JsonObject, Json, boolean]>([
  ['a map of strings', STRINGS, { a: 'b' }, true],
  ['a number where strings are expected', STRINGS, { a: 1 }, false],
  ['a nested map where strings are expected', STRINGS, { a: { b: 'c' } }, false],
  ['a number, from a block that does not say what it expects', {}, { a: 1 }, false],
  ['a nested map as JSON', JSON_RESPONSE, { a: { b: 1 } }, true],
  ['nothing', JSON_RESPONSE, null, false],
  ['a list', JSON_RESPONSE, [], false],
  ['just under 32 KB', STRINGS, { a: 'x'.repeat(32 * 1024 - 9) }, true],
  ['32 KB', STRINGS, { a: 'x'.repeat(32 * 1024 - 8) }, false],
])('a function that returns %s succeeds or fails', (_name, parameters, returned, succeeds) => {
  expect(invoke(parameters, { returned }).exit).toBe(`A: ${succeeds ? 'next' : 'NoMatchingError'}`);
});

test('what is returned can be read flat, nested and by its longer name; lists only as a whole', () => {
  const { scope } = invoke(JSON_RESPONSE, { returned: { a: { b: 1 }, list: ['x'] } });
  expect(['$.External.a.b', '$.LambdaInvocation.ResultData.a.b', '$.External.list', '$.External.list.0'].map((path) => scope.text(path))).toStrictEqual(['1', '1', '["x"]', '']);
});

test('an invocation that fails leaves nothing of the one before', () => {
  const call = (name: string) => action(name, 'InvokeLambdaFunction', { LambdaFunctionARN: ARN, InvocationTimeLimitSeconds: '3' }, { next: 'B', errors: { NoMatchingError: 'End' } });
  const answers = [{ returned: { a: '1' } }, 'failed' as const];
  const { path, scope } = play(flowOf([call('A'), call('B')]), { invoke: () => answers.shift()! });
  expect(path).toStrictEqual(['A: next', 'B: NoMatchingError', 'End: end']);
  expect(scope.value('$.External')).toStrictEqual({});
});

test('of an asynchronous invocation only its identifier comes back', () => {
  const { asked, scope } = invoke({ InvocationType: 'ASYNCHRONOUS' }, { invocationId: 'i1' });
  expect(asked).toMatchObject({ asynchronous: true });
  expect([scope.text('$.LambdaInvocation.InvocationId'), scope.value('$.External')]).toStrictEqual(['i1', undefined]);
});
