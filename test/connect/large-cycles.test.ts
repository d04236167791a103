import { CfnResource } from 'aws-cdk-lib';
import fc from 'fast-check';
import { CloudFormation, orderOf } from './private/cloudformation';
import { RandomCenter, Sizes } from './private/contact-center';
import { MemoryConnect } from './private/memory-connect';
import { completedResources } from '../../src/language/completion';

const LARGE: Sizes = { queues: 60, quickConnects: 40, flows: 30, whispers: 6, modules: 8 };
const SMALL: Sizes = { queues: 4, quickConnects: 4, flows: 4, whispers: 2, modules: 3 };
const CONNECT = /^AWS::Connect::(Queue|ContactFlow|ContactFlowModule)$/;

type Resources = Record<string, { Type: string; Properties: Record<string, any> }>;

/**
 * What the instance has and what the template says that it has, where they differ. A queue whose quick connects move back into the
 * template keeps those that it loses in the same update: nobody knows them from those that were added by hand.
 */
function differences(connect: MemoryConnect, cloudFormation: CloudFormation, resources: Resources, isUpdate = false): string[] {
  const wanted = Object.entries(completedResources(resources) as Resources).filter(([, { Type }]) => CONNECT.test(Type));
  return wanted.flatMap(([id, { Properties }]) => {
    const { values } = [...connect.kept].find(([arn]) => arn.endsWith(`/${id}-0`))![1];
    const { Content, QuickConnectArns = [], OutboundCallerConfig = {} } = cloudFormation.resolve(Properties);
    const declared: string[] = cloudFormation.resolve(QuickConnectArns);
    const shown = values.QuickConnectArns.filter((arn: string) => !isUpdate || declared.includes(arn));
    const got = [values.Content, [...shown].sort(), values.OutboundCallerConfig ?? {}];
    return JSON.stringify(got) === JSON.stringify([Content, [...declared].sort(), OutboundCallerConfig]) ? [] : [id];
  });
}

async function deployed(resources: Resources) {
  const connect = new MemoryConnect();
  const cloudFormation = new CloudFormation(connect);
  await cloudFormation.deploy(resources);
  return { connect, cloudFormation };
}

describe('A large contact center whose parts refer to each other in circles', () => {
  const { resources } = new RandomCenter(1, LARGE);

  test('has references of every kind that had to be taken out', () => {
    expect(new Set(Object.values(resources).map(({ Type }) => Type).filter((type) => type.startsWith('Custom::')))).toEqual(new Set([
      'Custom::ConnectContactFlowContent', 'Custom::ConnectQueueOutboundFlow', 'Custom::ConnectQueueQuickConnects',
      'Custom::ConnectPhoneNumberContactFlow',
    ]));
  });

  test('can be made in the order of CloudFormation, after which all is as declared, and deleted in the reverse order', async () => {
    const { connect, cloudFormation } = await deployed(resources);
    expect(differences(connect, cloudFormation, resources)).toEqual([]);
    expect(connect.numbers.size).toBe(1);
    await cloudFormation.delete();
    expect([...connect.kept.keys(), ...connect.numbers.keys()]).toEqual([]);
  });

  test('is synthesized into the same bytes again', () => {
    expect(JSON.stringify(new RandomCenter(1, LARGE).resources)).toBe(JSON.stringify(resources));
  });

  test('is the same whether or not aspects are stabilized', () => {
    const sorted = (one: Resources) => Object.entries(one).sort(([a], [b]) => a < b ? -1 : 1);
    expect(sorted(new RandomCenter(1, LARGE, false).resources)).toEqual(sorted(resources));
  });

  test('does not change when the stack gets another resource', () => {
    const center = new RandomCenter(1, LARGE);
    new CfnResource(center.stack, 'AAnother', { type: 'AWS::SNS::Topic' });
    const { AAnother, ...others } = center.resources;
    expect([AAnother, others]).toEqual([{ Type: 'AWS::SNS::Topic' }, resources]);
  });
});

describe('Any contact center', () => {
  test('can be made, changed into any other one, and deleted', async () => {
    const seeds = fc.tuple(fc.integer({ min: 0, max: 0x7fffffff }), fc.integer({ min: 0, max: 0x7fffffff }));
    await fc.assert(fc.asyncProperty(seeds, async ([seed, next]) => {
      const [first, second] = [new RandomCenter(seed, SMALL).resources, new RandomCenter(next, SMALL).resources];
      const { connect, cloudFormation } = await deployed(first);
      expect(differences(connect, cloudFormation, first)).toEqual([]);
      connect.lenient = true;
      await cloudFormation.deploy(second);
      expect(differences(connect, cloudFormation, second, true)).toEqual([]);
      await cloudFormation.delete();
      expect(connect.kept.size).toBe(0);
    }), { numRuns: 8, seed: 20, endOnFailure: true });
  });

  test('keeps every content when CloudFormation touches its flows for another reason', async () => {
    const { resources } = new RandomCenter(7, SMALL);
    const { connect, cloudFormation } = await deployed(resources);
    const center = new RandomCenter(7, SMALL);
    for (const node of center.stack.node.findAll()) if (CfnResource.isCfnResource(node) && /ContactFlow$/.test(node.cfnResourceType)) Object.assign(node, { description: 'New' });
    await cloudFormation.deploy(center.resources);
    expect(differences(connect, cloudFormation, center.resources)).toEqual([]);
  });
});

test('The double refuses a circle, as CloudFormation does', () => {
  expect(() => orderOf({ A: { Type: 'T', DependsOn: 'B' }, B: { Type: 'T', Properties: { Of: { Ref: 'A' } } } })).toThrow('Circular dependency between resources');
});
