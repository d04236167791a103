import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { basename, join } from 'path';
import { App, CfnOutput, CfnParameter, NestedStack, Stack, Stage } from 'aws-cdk-lib';
import { CfnQueue } from 'aws-cdk-lib/aws-connect';
import { Code, Function as LambdaFunction, LayerVersion, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { INSTANCE } from './private/stack';
import { readAssembly } from '../../../src/simulation/template/assembly';
import { modelOf } from '../../../src/simulation/template/model-of';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'assembly-')); });
afterEach(() => rmSync(folder, { recursive: true }));

const env = { account: '111122223333', region: 'eu-west-1' };

function appWith(declare: (app: App) => void) {
  const app = new App({ outdir: join(folder, 'cdk.out'), analyticsReporting: false });
  declare(app);
  return readAssembly(app.synth().directory);
}

function sources(): { code: string; layer: string } {
  const [code, layer] = ['code', 'layer'].map((name) => join(folder, name));
  for (const path of [code, layer]) {
    mkdirSync(path);
    writeFileSync(join(path, `${basename(path)}.txt`), basename(path));
  }
  return { code, layer };
}

function helper(stack: Stack, environment: Record<string, string> = {}): LambdaFunction {
  const { code, layer } = sources();
  return new LambdaFunction(stack, 'Helper', {
    runtime: Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: Code.fromAsset(code),
    environment,
    layers: [new LayerVersion(stack, 'Layer', { code: Code.fromAsset(layer) })],
  });
}

test('a stack has its name, its account and its region, and functions have the folders of code and layers', () => {
  const stacks = appWith((app) => helper(new Stack(app, 'Center', { env, stackName: 'live-center' })));
  expect(stacks).toMatchObject([{ stack: 'live-center', ...env }]);
  const [{ code, layers }] = modelOf(stacks, { instanceArn: INSTANCE }).functions.values();
  expect([code, ...layers!].map((path) => basename(path!))).toEqual([expect.stringMatching(/^asset\.[0-9a-f]{64}$/), expect.stringMatching(/^asset\.[0-9a-f]{64}$/)]);
});

test('a stack that can go anywhere goes to the account and the region of the examples', () => {
  const stacks = appWith((app) => new Queue(new Stack(app, 'Center'), 'Calls', { queueName: 'calls' }));
  expect(stacks).toMatchObject([{ account: undefined, region: undefined }]);
  expect([...modelOf(stacks, { instanceArn: INSTANCE }).cloud.messageQueues.keys()]).toEqual(['https://sqs.us-east-1.amazonaws.com/111122223333/calls']);
});

test('stacks of stages are read, and references between stacks are resolved', () => {
  const stacks = appWith((app) => {
    const stage = new Stage(app, 'Live', { env });
    const calls = new Queue(new Stack(stage, 'Shared'), 'Calls', { queueName: 'calls' });
    helper(new Stack(stage, 'Center'), { URL: calls.queueUrl });
  });
  expect(stacks.map(({ stack }) => stack)).toEqual(['Live-Shared', 'Live-Center']);
  const [{ environment }] = modelOf(stacks, { instanceArn: INSTANCE }).functions.values();
  expect(environment.URL).toBe('https://sqs.eu-west-1.amazonaws.com/111122223333/calls');
});

test('a nested stack takes parameters from the stack around it and gives outputs to it', () => {
  const stacks = appWith((app) => {
    const stack = new Stack(app, 'Center', { env });
    const nested = new NestedStack(stack, 'Nested', { parameters: { Name: 'calls' } });
    const calls = new Queue(nested, 'Calls', { queueName: new CfnParameter(nested, 'Name').valueAsString });
    helper(stack, { URL: calls.queueUrl });
    new CfnQueue(nested, 'Queue', { instanceArn: INSTANCE, name: 'Support', hoursOfOperationArn: `${INSTANCE}/operating-hours/1` });
    new CfnOutput(nested, 'Unused', { value: calls.queueArn });
  });
  expect(stacks).toMatchObject([{ stack: 'Center' }, { stack: expect.stringMatching(/^Center-Nested/), nestedIn: { stack: 'Center' } }]);
  const model = modelOf(stacks);
  expect([...model.functions.values()][0].environment.URL).toBe('https://sqs.eu-west-1.amazonaws.com/111122223333/calls');
  expect([...model.queues.values()].map(({ name }) => name)).toEqual(['Support']);
});

test('a folder that is no cloud assembly, or holds a file that is no JSON, is an error', () => {
  expect(() => readAssembly(folder)).toThrow(
    `"${folder}" is no cloud assembly, got a folder without manifest.json; give the folder of a synthesized app, such as cdk.out`);
  writeFileSync(join(folder, 'manifest.json'), 'nothing');
  expect(() => readAssembly(folder)).toThrow(
    `the file "${join(folder, 'manifest.json')}" is no JSON object, got "nothing"; give the folder of a synthesized app, such as cdk.out`);
});

test('code that was packed before cannot be run', () => {
  const stacks = appWith((app) => {
    const file = join(folder, 'packed.zip');
    writeFileSync(file, 'packed');
    new LambdaFunction(new Stack(app, 'Center', { env }), 'Helper', { runtime: Runtime.NODEJS_22_X, handler: 'index.handler', code: Code.fromAsset(file) });
  });
  expect([...modelOf(stacks, { instanceArn: INSTANCE }).functions.values()].map(({ code }) => code)).toEqual([undefined]);
});
