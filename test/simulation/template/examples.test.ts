import { existsSync, mkdtempSync, readdirSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { ENDING, INSTANCE, Resources, stackOf } from './private/stack';
import type { CreateApp } from '../../../examples/strict-synth';
import { isObject, Json, JsonObject } from '../../../src/language/json';
import { readAssembly } from '../../../src/simulation/template/assembly';
import type { DeployedModel } from '../../../src/simulation/template/deployed-model';
import { modelOf } from '../../../src/simulation/template/model-of';
import type { StackTemplate } from '../../../src/simulation/template/stack-template';

const EXAMPLES = join(__dirname, '..', '..', '..', 'examples');
const names = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, 'app.ts')));

let outdir: string;
beforeEach(() => { outdir = mkdtempSync(join(tmpdir(), 'examples-')); });
afterEach(() => rmSync(outdir, { recursive: true }));

function stacksOf(name: string): StackTemplate[] {
  const { createApp } = jest.requireActual<{ createApp: CreateApp }>(join(EXAMPLES, name, 'app'));
  createApp({ outdir, context: {} }).synth();
  return readAssembly(outdir);
}

/** How many resources of each type the stacks make. */
function counted(stacks: readonly StackTemplate[], types: readonly string[]): number[] {
  const all = stacks.flatMap(({ template }) => Object.values(template.Resources as JsonObject)).filter(isObject);
  return types.map((type) => all.filter(({ Type }) => Type === type).length);
}

/** The ARNs in the parameters of all flows. */
function arnsInFlows({ flows, modules }: DeployedModel): string[] {
  const texts = (value: Json): string[] => typeof value === 'string' ? [value] : isObject(value) || Array.isArray(value) ? Object.values(value).flatMap(texts) : [];
  return [...flows.values(), ...modules.values()].flatMap(({ actions }) => [...actions.values()].flatMap(({ parameters }) => texts(parameters)))
    .filter((text) => text.startsWith('arn:'));
}

/** What is deployed together: one stage, if there are several. */
function together(stacks: readonly StackTemplate[]): StackTemplate[][] {
  const places = [...new Set(stacks.map(({ account, region }) => `${account} ${region}`))];
  return places.map((place) => stacks.filter(({ account, region }) => `${account} ${region}` === place));
}

/** What the stacks make themselves: a version or an alias is one more key, and what was made elsewhere is written out. */
function sizes(model: DeployedModel, stacks: readonly StackTemplate[]): number[] {
  const { flows, modules, queues, hours, profiles, users, quickConnects, functions, cloud } = model;
  const text = JSON.stringify(stacks.map(({ template }) => template));
  return [flows, modules, queues, hours, profiles, users, quickConnects, functions, cloud.tables]
    .map((map) => new Set<unknown>([...map].flatMap(([key, value]) => (text.includes(key) ? [] : [value]))).size);
}

const TYPES = [
  'AWS::Connect::ContactFlow', 'AWS::Connect::ContactFlowModule', 'AWS::Connect::Queue', 'AWS::Connect::HoursOfOperation', 'AWS::Connect::RoutingProfile',
  'AWS::Connect::User', 'AWS::Connect::QuickConnect', 'AWS::Lambda::Function', 'AWS::DynamoDB::Table',
];

test.each(names)('every stage of the example "%s" becomes a whole contact center', (name) => {
  for (const stacks of together(stacksOf(name))) {
    const model = modelOf(stacks);
    expect(sizes(model, stacks)).toEqual(counted(stacks, TYPES));
    expectWhole(model);
    expect(model.notes.filter((note) => !note.includes(':phone-number/'))).toEqual([]);
  }
});

/** Nothing leads out of the model, and flows may invoke the functions that they name. */
function expectWhole(model: DeployedModel): void {
  const { flows, modules, queues, profiles, users, functions, prompts, hours, numbers, instanceArn, cloud: { associated, permissions } } = model;
  const known = new Set([flows, modules, queues, functions, prompts, hours].flatMap((map) => [...map.keys()]));
  const named = arnsInFlows(model);
  expect(named.filter((arn) => !known.has(arn))).toEqual([]);
  for (const { code, handler } of functions.values()) expect(handler === '' || existsSync(join(code!, 'index.mjs'))).toBe(true);
  for (const profile of profiles.values()) expect(profile.entries.every(({ queue }) => queues.has(queue))).toBe(true);
  for (const user of users.values()) expect(profiles.has(user.profile)).toBe(true);
  for (const queue of queues.values()) expect(queue.hours === undefined || hours.has(queue.hours)).toBe(true);
  for (const functionArn of named.filter((one) => functions.get(one)?.handler)) {
    expect(associated).toContain(functionArn);
    expect(permissions).toContainEqual(expect.objectContaining({ functionArn, principal: 'connect.amazonaws.com', sourceArn: instanceArn }));
  }
  expect([...numbers.values()].every(({ number }) => /^\+120655501\d\d$/.test(number))).toBe(true);
}

test('the flows of the example with circles have the content that they are completed with', () => {
  const { flows, numbers } = modelOf(stacksOf('cycles'));
  const menu = [...flows.values()].find(({ start }) => start === 'Ask')!;
  expect([...numbers.values()]).toMatchObject([{ flow: menu.id }]);
});

test('the helpers of an example are given what their environment says', () => {
  const { functions, cloud } = modelOf(stacksOf('trusted-helpers'));
  const environment = (variable: string) => [...functions.values()].flatMap((one) => one.environment[variable] ?? []);
  expect(environment('TABLE_NAME').every((table) => cloud.tables.has(table))).toBe(true);
  expect(environment('QUEUE_URL').every((url) => cloud.messageQueues.has(url))).toBe(true);
  expect(environment('KEY_SECRET_ARN').every((arn) => cloud.secrets.has(arn))).toBe(true);
  expect(cloud.rules.flatMap(({ targets }) => targets).every(({ arn }) => functions.has(arn))).toBe(true);
  expect([...functions.values()].flatMap(({ layers }) => layers!).map((layer) => ['holidays.json', 'messages.json'].filter((file) => existsSync(join(layer, file)))))
    .toEqual(expect.arrayContaining([['holidays.json'], ['messages.json']]));
});

test('a template with 60 queues is read in less than 50 ms', () => {
  const content = { 'Fn::Join': ['', [JSON.stringify(ENDING)]] };
  const resources: Resources = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [
    [`Queue${index}`, ['AWS::Connect::Queue', { InstanceArn: INSTANCE, Name: `Queue ${index}`, OutboundCallerConfig: { OutboundFlowArn: { Ref: `Flow${index}` } } }]],
    [`Flow${index}`, ['AWS::Connect::ContactFlow', { InstanceArn: INSTANCE, Name: `Flow ${index}`, Type: 'OUTBOUND_WHISPER', Content: content }]],
    [`Profile${index}`, ['AWS::Connect::RoutingProfile', {
      InstanceArn: INSTANCE,
      Name: `Profile ${index}`,
      QueueConfigs: Array.from({ length: 10 }, (__, other) => (
        { Priority: 1, Delay: 0, QueueReference: { Channel: 'VOICE', QueueArn: { 'Fn::GetAtt': [`Queue${(index + other) % 60}`, 'QueueArn'] } } })),
    }]],
  ] as [string, Resources[string]][]).flat());
  const stack = stackOf(resources);
  modelOf([stack]);
  const times = Array.from({ length: 20 }, () => {
    const begin = process.cpuUsage();
    expect(modelOf([stack]).queues.size).toBe(60);
    // What others make of the machine does not count.
    return process.cpuUsage(begin).user / 1000;
  });
  expect(Math.min(...times)).toBeLessThan(50);
});
