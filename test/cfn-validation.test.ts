// The only test file that pays for CloudFormation's own resource schemas (2 to 3 s); the setup file turns them off.
process.env.CDK_VALIDATION = 'true';

import { existsSync, mkdtempSync, readdirSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, Stack } from 'aws-cdk-lib';
import { CfnQueue } from 'aws-cdk-lib/aws-connect';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { CreateApp, synthesizeStrictly } from '../examples/strict-synth';
import { Chain, Disconnect, FlowContent, TransferToCallbackQueue } from '../src/blocks';
import { ContactFlow, Instance } from '../src/connect';
import { deploymentFindings } from './corpus/private/corpus-check';
import { ODD_DOCUMENTS } from './corpus/private/odd-documents';

const EXAMPLES = join(__dirname, '..', 'examples');
const names = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, 'app.ts')));

let outdir: string;
beforeEach(() => {
  outdir = mkdtempSync(join(tmpdir(), 'cfn-validation-'));
  // The CDK prints each finding, which in these tests is either none or expected.
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(outdir, { recursive: true });
});

test.each(names)('the example "%s" satisfies the schemas of CloudFormation, the checks of flows and the AwsSolutions rules', async (name) => {
  const { createApp } = jest.requireActual<{ createApp: CreateApp }>(join(EXAMPLES, name, 'app'));
  expect(synthesizeStrictly(createApp, outdir)).toEqual([]);
});

test('documents with oddities can be deployed as they are', () => {
  expect(deploymentFindings(ODD_DOCUMENTS.filter(({ flowType }) => flowType !== undefined))).toEqual([]);
});

test('the validator refuses an ARN that is none', () => {
  const findings = synthesizeStrictly(appWith((stack) => {
    new CfnQueue(stack, 'Bad', { instanceArn: 'nonsense', name: 'Bad', hoursOfOperationArn: 'nonsense' });
  }), outdir);
  expect(findings.map(({ text }) => text)).toEqual([
    expect.stringMatching(/CloudFormation Validate F3031 {2}Test\/Bad: HoursOfOperationArn/),
    expect.stringMatching(/CloudFormation Validate F3031 {2}Test\/Bad: InstanceArn/),
  ]);
});

test('the AwsSolutions rules find a bucket without access logs', () => {
  const findings = synthesizeStrictly(appWith((stack) => void new Bucket(stack, 'Bucket')), outdir);
  expect(findings.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^AwsSolutions AwsSolutions-S1 .*Test\/Bucket/));
});

test('a warning of the flow checks counts', () => {
  const findings = synthesizeStrictly(appWith((stack) => {
    const instance = Instance.fromInstanceArn(stack, 'Instance', 'arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d');
    new ContactFlow(stack, 'Flow', {
      instance, content: FlowContent.fromBlocks(Chain.of(new TransferToCallbackQueue('Call back', { maxRetries: 20 }), new Disconnect('End'))),
    });
  }), outdir);
  expect(findings.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^warning \/Test\/Flow: warning many-retries {2}Test\/Flow › Call back/));
});

test('a synthesis that fails for another reason is not taken for a clean one', () => {
  const broken = appWith((stack) => stack.node.addValidation({ validate: () => ['broken on purpose'] }));
  expect(() => synthesizeStrictly(broken, outdir)).toThrow('broken on purpose');
});

function appWith(declare: (stack: Construct) => void): CreateApp {
  return ({ outdir: folder, context }) => {
    const app = new App({ outdir: folder, context, analyticsReporting: false });
    declare(new Stack(app, 'Test'));
    return app;
  };
}
