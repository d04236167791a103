import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { main } from '../../src/cli';
import { createCallback } from '../../src/validation/private/examples';
import { flowJson, HANG_UP, say } from '../diagram/private/flows';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { code: number; out: string; err: string } {
  let [out, err] = ['', ''];
  const code = main(args, { out: (text) => (out += text), err: (text) => (err += text), colours: false });
  return { code, out, err };
}

function write(name: string, content: unknown): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return path;
}

function findings(...args: string[]): Record<string, unknown>[] {
  return JSON.parse(run('check', '--format', 'json', ...args).out).findings;
}

const GOOD = flowJson('Hello', { Hello: say('Hello.', 'End', 'End'), End: { type: 'DisconnectParticipant' } });
const BROKEN = flowJson('Hello', { Hello: say('Hello.', 'Nowhere'), End: HANG_UP });
const OLD = { modules: [{ id: 'end', type: 'Resume', branches: [], parameters: [] }], start: 'end', metadata: { type: 'customerQueue' } };

test('json has exactly the keys that were promised', () => {
  const file = write('broken.json', BROKEN);
  expect(JSON.parse(run('check', file, '--format', 'json').out)).toEqual({
    findings: expect.arrayContaining([{
      file,
      flow: 'broken',
      ruleId: 'target-exists',
      severity: 'error',
      block: 'Hello',
      path: 'next',
      message: 'the branch leads to a block that the flow does not have, got "Nowhere"',
      help: 'wire it to a block of the flow',
    }]),
  });
  expect(run('check', write('good.json', OLD), '--format', 'json').out).toBe('{\n  "findings": []\n}\n');
});

test('several paths and folders are checked together, and what is no flow in a folder is passed over', () => {
  write('flows/a/broken.json', BROKEN);
  write('flows/good.json', GOOD);
  write('flows/old.json', OLD);
  write('flows/settings.json', { compilerOptions: {} });
  write('flows/comment.json', '// not JSON\n{}');
  write('flows/list.json', '[]');
  write('flows/node_modules/other.json', BROKEN);
  write('flows/cdk.out/manifest.json', { artifacts: { One: { type: 'aws:cloudformation:stack', properties: { templateFile: 'one.template.json' } } } });
  write('flows/cdk.out/one.template.json', {
    Resources: { Flow: { Type: 'AWS::Connect::ContactFlow', Properties: { Name: 'Deployed', Type: 'CONTACT_FLOW', Content: JSON.stringify(BROKEN) } } },
  });
  const other = write('other.json', BROKEN);
  expect(findings(join(folder, 'flows'), other).filter(({ severity }) => severity === 'error').map(({ file, flow }) => [file, flow])).toEqual([
    [join(folder, 'flows', 'a', 'broken.json'), 'broken'], [join(folder, 'flows', 'cdk.out', 'one.template.json'), 'Deployed'], [other, 'other'],
  ]);
  expect(run('check', join(folder, 'flows')).out).toMatch(/4 flows: /);
});

test.each([
  ['not-json', 'oops', /^the file is not JSON/],
  ['not-a-flow', '{"a":1}', /^the file has neither Resources nor Actions/],
  ['not-a-flow', '[]', /^the file is no JSON object/],
  ['not-a-flow', '', /^/],
])('a file that was named and is none is the finding %s', (ruleId, content, message) => {
  const file = write('named.json', content);
  const expected = content === '' ? 'not-json' : ruleId;
  expect(findings(file)).toEqual([{ file, flow: 'named', ruleId: expected, severity: 'error', block: null, path: null, message: expect.stringMatching(message), help: expect.any(String) }]);
  expect(run('check', file)).toMatchObject({ code: 1, err: '' });
});

test('sarif describes every rule, and says where a finding is', () => {
  const file = write('broken.json', BROKEN);
  const { version, runs: [{ tool, results }] } = JSON.parse(run('check', file, '--format', 'sarif').out);
  expect(version).toBe('2.1.0');
  const rule = tool.driver.rules[results[0].ruleIndex];
  expect(rule).toMatchObject({ id: 'target-exists', defaultConfiguration: { level: 'error' }, shortDescription: { text: expect.any(String) }, helpUri: expect.stringMatching(/^https:/) });
  expect(results[0]).toMatchObject({
    ruleId: 'target-exists',
    level: 'error',
    locations: [{ physicalLocation: { artifactLocation: { uri: file }, region: { startLine: expect.any(Number) } } }],
  });
  const line = JSON.stringify(BROKEN, null, 2).split('\n')[results[0].locations[0].physicalLocation.region.startLine - 1];
  expect(line).toContain('"Identifier": "Hello"');
});

const CALLBACK = flowJson('Create callback', {});

function assembly(metadata: unknown, extra: Record<string, unknown> = {}): string {
  const Content = JSON.stringify({ ...CALLBACK, Actions: [createCallback('Create callback', { ContactFlowId: 'x' }, 'End'), { Identifier: 'End', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} }] });
  write('cdk.out/one.template.json', { Resources: { Flow: { Type: 'AWS::Connect::ContactFlow', Properties: { Name: 'Offer', Type: 'CONTACT_FLOW', Content } } } });
  write('cdk.out/manifest.json', { artifacts: { One: { type: 'aws:cloudformation:stack', properties: { templateFile: 'one.template.json' }, ...extra, metadata } } });
  return join(folder, 'cdk.out');
}

const LOGICAL_ID = { '/One/Offer/Flow/Resource': [{ type: 'aws:cdk:logicalId', data: 'Flow' }] };
const acknowledged = (id: string) => [{ type: 'aws:cdk:acknowledged-rules', data: { [id]: 'A courtesy.' } }];

test('a finding that a construct acknowledged is left out, wherever the assembly notes it', () => {
  expect(findings(assembly(LOGICAL_ID)).map(({ ruleId }) => ruleId)).toContain('delay-with-creation-flow');
  const noted = { ...LOGICAL_ID, '/One/Offer': acknowledged('Annotation::cdk-connect-callbacks:delay-with-creation-flow') };
  expect(findings(assembly(noted)).map(({ ruleId }) => ruleId)).not.toContain('delay-with-creation-flow');
  write('cdk.out/One.metadata.json', noted);
  expect(findings(assembly(undefined, { additionalMetadataFile: 'One.metadata.json' })).map(({ ruleId }) => ruleId)).not.toContain('delay-with-creation-flow');
});

test('what another construct or another rule acknowledged counts for nothing', () => {
  const elsewhere = { ...LOGICAL_ID, '/One/Of': acknowledged('cdk-connect-callbacks:delay-with-creation-flow'), '/One/Offer': acknowledged('AwsSolutions-DDB3') };
  expect(findings(assembly(elsewhere)).map(({ ruleId }) => ruleId)).toContain('delay-with-creation-flow');
});

test('normalize prints the same for two environments', () => {
  const exported = (environment: string) => write(`${environment}.json`, {
    ...GOOD,
    Metadata: { name: environment, status: 'saved' },
    StartAction: `${environment}-Hello`,
    Actions: JSON.parse(JSON.stringify(GOOD.Actions).replaceAll('"Hello"', `"${environment}-Hello"`)),
  });
  const [one, other] = [run('normalize', exported('dev')), run('normalize', exported('prod'))];
  expect(one).toMatchObject({ code: 0, err: '' });
  expect(other.out).toBe(one.out);
});

test('convert prints the format of today, and tells what has no counterpart', () => {
  const { code, out, err } = run('convert', write('old.json', { ...OLD, modules: [...OLD.modules, { id: 'm', type: 'Teleport' }] }));
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ Version: '2019-10-30', StartAction: 'end' });
  expect(err).toMatch(/^m: block Teleport: /);
  expect(run('convert', write('good.json', GOOD)).err).toMatch(/in the format of today already/);
});

test('a document that cannot be read has exit code 2 where there is nothing to print', () => {
  expect(run('normalize', join(folder, 'missing.json'))).toMatchObject({ code: 2, err: expect.stringMatching(/does not exist/) });
  expect(run('convert', write('text.json', 'hello'))).toMatchObject({ code: 2, err: expect.stringMatching(/NotJson/) });
});

test.each([
  ['a path that does not exist', ['check', 'missing.json'], /"missing\.json" does not exist/],
  ['a format that nobody knows', ['check', 'a', '--format', 'xml'], /unknown format, got "xml"; use text, json, sarif/],
])('%s is wrong usage', (_, args, message) => {
  expect(run(...args)).toEqual({ code: 2, out: '', err: expect.stringMatching(message) });
});
