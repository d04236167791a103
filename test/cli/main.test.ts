import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { callbackLineTemplate } from './private/template';
import { main } from '../../src/cli';
import { flowJson, HANG_UP, say } from '../diagram/private/flows';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { code: number; out: string; err: string } {
  return runOn({ colours: false }, ...args);
}

function runOn({ colours }: { colours: boolean }, ...args: string[]): { code: number; out: string; err: string } {
  let [out, err] = ['', ''];
  const code = main(args, { out: (text) => (out += text), err: (text) => (err += text), colours });
  return { code, out, err };
}

function write(name: string, json: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(json));
  return path;
}

const GOOD_FLOW = flowJson('Hello', { Hello: say('Hello.', 'End', 'End'), End: { type: 'DisconnectParticipant' } });

test('show prints resources by type, the outline of every flow, and the route', () => {
  const { code, out } = run('show', write('line.template.json', callbackLineTemplate()));
  expect(code).toBe(0);
  expect(out).toContain('AWS::Connect::Queue (1)\n  Callbacks');
  for (const flow of ['Callback line', 'Creation', 'Waiting callback', 'Agent whisper', 'Outbound whisper']) expect(out).toContain(`${flow} - `);
  expect(out).toContain('The callback waits in the queue Callbacks.');
  expect(out).toContain('This is the callback that you asked for.');
});

test('show --out writes every part into a file of its own', () => {
  const target = join(folder, 'out');
  const { code, out } = run('show', write('line.template.json', callbackLineTemplate()), '--out', target);
  expect(code).toBe(0);
  expect(readdirSync(target).sort()).toEqual([
    'flow-agent-whisper.txt', 'flow-callback-line.txt', 'flow-creation.txt', 'flow-outbound-whisper.txt', 'flow-waiting-callback.txt',
    'resources.txt', 'route.txt',
  ]);
  expect(out).toContain('resources.txt');
  expect(readFileSync(join(target, 'route.txt'), 'utf-8')).toMatch(/connected\.\n$/);
});

test('show reads all stacks of a cloud assembly, those of a stage too', () => {
  mkdirSync(join(folder, 'assembly-Stage'));
  write('manifest.json', {
    artifacts: {
      'One': { type: 'aws:cloudformation:stack', properties: { templateFile: 'one.json' } },
      'One.assets': { type: 'cdk:asset-manifest', properties: { file: 'one.assets.json' } },
      'assembly-Stage': { type: 'cdk:cloud-assembly', properties: { directoryName: 'assembly-Stage' } },
    },
  });
  write('one.json', callbackLineTemplate());
  write('assembly-Stage/manifest.json', { artifacts: { Two: { type: 'aws:cloudformation:stack', properties: { templateFile: 'two.json' } } } });
  write('assembly-Stage/two.json', { Resources: { Q: { Type: 'AWS::Connect::Queue', Properties: { Name: 'Second stack' } } } });
  const { code, out } = run('show', folder);
  expect(code).toBe(0);
  expect(out).toContain('AWS::Connect::Queue (2)');
  expect(out).toContain('Second stack');
});

test('a flow in one stack finds the queue that another stack exports', () => {
  write('manifest.json', {
    artifacts: Object.fromEntries(['Flows', 'Queues'].map((stack) => [stack, { type: 'aws:cloudformation:stack', properties: { templateFile: `${stack}.json` } }])),
  });
  const { Resources } = callbackLineTemplate() as { Resources: Record<string, unknown> };
  const { Callbacks, ...flows } = Resources;
  const imported = JSON.stringify(flows).replaceAll('{"Fn::GetAtt":["Callbacks","QueueArn"]}', '{"Fn::ImportValue":"Queues:Callbacks"}');
  write('Flows.json', { Resources: JSON.parse(imported) });
  write('Queues.json', {
    Resources: { Callbacks }, Outputs: { Out: { Value: { 'Fn::GetAtt': ['Callbacks', 'QueueArn'] }, Export: { Name: 'Queues:Callbacks' } } },
  });
  const { code, out } = run('show', folder);
  expect({ code, named: out.includes('The callback waits in the queue Callbacks.') }).toEqual({ code: 0, named: true });
  expect(out).not.toContain('import Queues');
});

test('show reads a flow document', () => {
  const { code, out } = run('show', write('hello.json', GOOD_FLOW));
  expect(code).toBe(0);
  expect(out).toContain('hello - inbound flow, 2 blocks');
});

test('the type of a flow document comes from the call, or else from its metadata', () => {
  const path = write('hello.json', { ...GOOD_FLOW, Metadata: { type: 'customerQueue' } });
  expect(run('show', path).out).toContain('customer queue flow');
  expect(run('show', path, '--type', 'AGENT_WHISPER').out).toContain('agent whisper flow');
});

test('check exits with 1 when a rule finds an error, and with 0 when there are only warnings', () => {
  const broken = flowJson('Hello', { Hello: say('Hello.', 'Nowhere'), End: HANG_UP });
  const { code, out } = run('check', write('broken.json', broken));
  expect(code).toBe(1);
  expect(out).toMatch(/broken\.json {2}broken\n {2}error target-exists {2}Hello › next: .*\n {4}wire it/);
  const warned = run('check', write('line.template.json', callbackLineTemplate()));
  expect({ code: warned.code, last: warned.out.trim().split('\n').at(-1) }).toEqual({ code: 0, last: expect.stringMatching(/^5 flows: 0 errors, \d+ warnings/) });
});

test('check knows the resources around a flow', () => {
  const template = callbackLineTemplate() as { Resources: Record<string, { Properties: Record<string, unknown> }> };
  const reference = JSON.stringify(template).replace('"InitialCallDelaySeconds\\":\\"99\\"', '"InitialCallDelaySeconds\\":\\"99\\",\\"QueueId\\":\\"${Callbacks.QueueArn}\\"');
  const withQueue = JSON.parse(reference);
  delete withQueue.Resources.Callbacks.Properties.OutboundCallerConfig;
  const { code, out } = run('check', write('line.template.json', withQueue));
  expect({ code, found: out.includes('error callback-queue-caller-id') }).toEqual({ code: 1, found: true });
});

test('content that has no text before deployment is an error that names resource and property, and hides no other flow', () => {
  const template = callbackLineTemplate() as { Resources: Record<string, { Properties: Record<string, unknown> }> };
  template.Resources.Creation.Properties.Content = { 'Fn::Join': ['', ['{', { 'Fn::FindInMap': ['a', 'b', 'c'] }]] };
  const { code, out, err } = run('show', write('line.template.json', template));
  expect(code).toBe(2);
  expect(err).toMatch(/resource "Creation" of stack "line", property "Content", holds Fn::FindInMap/);
  expect(out).toContain('Callback line - ');
});

test('content that is no flow is an error that names resource and property', () => {
  const template = { Resources: { Bad: { Type: 'AWS::Connect::ContactFlow', Properties: { Type: 'CONTACT_FLOW', Content: '{]' } } } };
  const path = write('bad.template.json', template);
  const expected = expect.stringMatching(/resource "Bad" of stack "bad", property "Content".*\n.*NotJson/);
  expect(run('show', path)).toMatchObject({ code: 2, err: expected });
  expect(run('check', path)).toMatchObject({ code: 1, out: expected, err: '' });
});

test.each([
  ['no file', ['show', 'missing.json'], /"missing\.json" does not exist; give a synthesized template/],
  ['no path', ['check'], /check needs a path/],
  ['two paths', ['show', 'a', 'b'], /takes one path, got 2/],
  ['an unknown command', ['draw', 'a'], /unknown command, got "draw"; use show, check/],
  ['an unknown option', ['show', '--colour'], /--colour.*see --help/],
  ['an unknown type of flow', ['show', 'a', '--type', 'NONE'], /--flow-type is no type of flow, got "NONE"; use one of CONTACT_FLOW/],
])('%s is told with the remedy, exit code 2', (_, args, message) => {
  const { code, out, err } = run(...args);
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringMatching(message) });
});

test('a folder that is no cloud assembly and a file that is no template are told apart', () => {
  expect(run('show', folder).err).toMatch(/has no manifest\.json, so it is no cloud assembly/);
  expect(run('show', write('other.json', { a: 1 })).err).toMatch(/has neither Resources nor Actions/);
  const text = join(folder, 'text.json');
  writeFileSync(text, 'hello');
  expect(run('show', text).err).toMatch(/text\.json": the file is not JSON/);
});

test('help explains the commands and the exit codes', () => {
  expect(run('--help')).toEqual({ code: 0, out: expect.stringContaining('Exit code: 0 nothing found, 1'), err: '' });
  expect(run()).toEqual(run('--help'));
});

test('colours appear only on a terminal', () => {
  const path = write('hello.json', GOOD_FLOW);
  expect(runOn({ colours: true }, 'show', path).out).toContain('\u001b[');
  expect(run('show', path).out).not.toContain('\u001b[');
});

test('explain says which block and rule each problem of the service is about', () => {
  const file = write('flow.json', GOOD_FLOW);
  const [missing, unknown] = ['Action is missing required error. Error: NoMatchingError, Path: Actions[0]', 'Something new.'];
  expect(run('explain', file, missing, unknown)).toEqual({
    code: 0,
    err: '',
    out: `${missing}\n  required-error  Hello › NoMatchingError: add the error branch\n`
      + `${unknown}\n  unknown: compare the flow with an export of the designer\n`,
  });
  expect(runOn({ colours: true }, 'explain', file, missing).out).toContain('\u001b[1mrequired-error\u001b[0m');
});

test('explain without a problem or a flow says what is missing', () => {
  expect(run('explain', write('flow.json', GOOD_FLOW))).toMatchObject({
    code: 2, err: 'explain needs the problems that the service reported, each in quotes, after the flow document, got none\n',
  });
  expect(run('explain', 'nowhere.json', 'Something new.')).toMatchObject({ code: 2, err: '"nowhere.json" does not exist; give a flow document\n' });
});
