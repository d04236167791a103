import * as connect from '@aws-sdk/client-connect';
import { eventOf, FLOW_ARN, MARK, PROPERTIES, quickConnectArn, QUEUE_ARN } from './events';
import { createHandler } from '../../../lambda/connect-resources/handler';
import { OPERATIONS } from '../../../lambda/connect-resources/operations/registry.generated';
import { reasonOf } from '../../../lambda/connect-resources/reason';
import type { CustomResourceResponse } from '../../../lambda/connect-resources/response';
import { MemoryLog } from '../private/memory-log';
import { Call, ServiceDouble } from '../private/service-double';

let double: ServiceDouble;
let client: connect.ConnectClient;

beforeAll(async () => {
  double = await ServiceDouble.start(connect);
  client = new connect.ConnectClient({
    endpoint: double.url, region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' }, maxAttempts: 1,
  });
});
afterAll(() => double.close());
beforeEach(() => double.reset(({ operation }) => operation === 'DescribeQueue' ? { body: { Queue: { Tags: { [MARK]: '' } } } } : {}));

const waited: number[] = [];

async function ask(event: ReturnType<typeof eventOf>): Promise<CustomResourceResponse> {
  const sent: CustomResourceResponse[] = [];
  waited.length = 0;
  await createHandler({
    connect: client,
    operations: OPERATIONS,
    respond: async (_, response) => { sent.push(response); },
    wait: async (milliseconds) => { waited.push(milliseconds); },
    log: new MemoryLog(),
  })(event as never);
  expect(sent).toHaveLength(1);
  return sent[0];
}

const calls = () => double.calls.map(({ operation, input }: Call) => [operation, input] as const);

describe('The quick connects of a queue', () => {
  const many = Array.from({ length: 120 }, (_, index) => quickConnectArn(index));
  const properties = (QuickConnectArns?: string[]) => ({ ...PROPERTIES.QueueQuickConnects, QuickConnectArns });

  test('are added fifty at a time, which is what a call takes', async () => {
    const { Status } = await ask(eventOf('QueueQuickConnects', { ResourceProperties: properties(many) }));
    expect(Status).toBe('SUCCESS');
    expect(calls().map(([operation, { QuickConnectIds }]) => [operation, QuickConnectIds.length])).toEqual([
      ['AssociateQueueQuickConnects', 50], ['AssociateQueueQuickConnects', 50], ['AssociateQueueQuickConnects', 20],
    ]);
  });

  test('lose on an update only what the template had and has no more', async () => {
    await ask(eventOf('QueueQuickConnects', {
      RequestType: 'Update', PhysicalResourceId: 'id', ResourceProperties: properties(many.slice(1, 3)), OldResourceProperties: properties(many.slice(0, 2)),
    }));
    expect(calls().map(([operation, { QuickConnectIds }]) => [operation, QuickConnectIds])).toEqual([
      ['DisassociateQueueQuickConnects', ['aaaaaaaa-0000-4000-8000-000000000000']],
      ['AssociateQueueQuickConnects', ['aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002']],
    ]);
  });

  test('are all taken away when one of them is gone already', async () => {
    const gone = 'aaaaaaaa-0000-4000-8000-000000000001';
    double.reset(({ operation, input }) => {
      if (operation === 'DescribeQueue') return { body: { Queue: { Tags: { [MARK]: '' } } } };
      return input.QuickConnectIds.includes(gone) ? { error: { type: 'ResourceNotFoundException', status: 404 } } : {};
    });
    const { Status } = await ask(eventOf('QueueQuickConnects', { RequestType: 'Delete', PhysicalResourceId: 'id', ResourceProperties: properties(many.slice(0, 3)) }));
    expect(Status).toBe('SUCCESS');
    expect(calls().slice(-3).map(([, { QuickConnectIds }]) => QuickConnectIds.length)).toEqual([1, 1, 1]);
  });

  test('of another queue are no business of an update that replaces the queue', async () => {
    const { PhysicalResourceId } = await ask(eventOf('QueueQuickConnects', {
      RequestType: 'Update', PhysicalResourceId: 'id', ResourceProperties: properties(), OldResourceProperties: { QueueArn: `${QUEUE_ARN}0`, QuickConnectArns: [quickConnectArn(1)] },
    }));
    expect([calls(), PhysicalResourceId]).toEqual([[], `${QUEUE_ARN}/quick-connects`]);
  });
});

describe('What the template has taken over', () => {
  test.each(['ContactFlowContent', 'ContactFlowModuleContent', 'QueueOutboundFlow', 'QueueQuickConnects'])('is left alone by the end of %s', async (operation) => {
    double.reset(() => ({ body: { ContactFlow: {}, ContactFlowModule: {}, Queue: {} } }));
    const { Status } = await ask(eventOf(operation, { RequestType: 'Delete', PhysicalResourceId: 'id' }));
    expect(Status).toBe('SUCCESS');
    expect(calls().map(([name]) => name)).toEqual([expect.stringMatching(/^Describe/)]);
  });
});

describe('The end of a custom resource', () => {
  test.each(Object.keys(PROPERTIES))('is a success for %s when everything is gone', async (operation) => {
    double.reset(() => ({ error: { type: 'ResourceNotFoundException', status: 404 } }));
    const response = await ask(eventOf(operation, { RequestType: 'Delete', PhysicalResourceId: 'id' }));
    expect(response).toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: 'id' });
  });

  test('gives a queue its caller ID without the flow, and a flow its stand-in', async () => {
    await ask(eventOf('QueueOutboundFlow', { RequestType: 'Delete', PhysicalResourceId: 'id' }));
    expect(calls().at(-1)![1].OutboundCallerConfig).toEqual({ OutboundCallerIdName: 'Support', OutboundCallerIdNumberId: PROPERTIES.QueueOutboundFlow.OutboundCallerIdNumberArn });
    double.reset(() => ({ body: { ContactFlow: { Tags: { [MARK]: '' } } } }));
    await ask(eventOf('ContactFlowContent', { RequestType: 'Delete', PhysicalResourceId: 'id' }));
    expect(calls().at(-1)![1].Content).toBe('{"standIn":1}');
  });
});

describe('A failure', () => {
  test('tells what is wrong with a flow that the service refuses', async () => {
    double.reset(() => ({ error: { type: 'InvalidContactFlowException', status: 400, message: 'Invalid flow' } }));
    const { Status, Reason, PhysicalResourceId } = await ask(eventOf('ContactFlowContent'));
    expect([Status, Reason, PhysicalResourceId]).toEqual([
      'FAILED',
      `the content of the flow ${FLOW_ARN} is refused by Amazon Connect, got InvalidContactFlowException: Invalid flow; mend what it names, and deploy again`,
      'never-made:Completion',
    ]);
  });

  test('tells each problem that the service names', () => {
    const error = { name: 'InvalidContactFlowException', problems: [{ message: 'no start' }, { message: 'no end' }] };
    expect(reasonOf('the flow', error)).toBe(
      'the flow is refused by Amazon Connect, got InvalidContactFlowException: no start, no end; mend what it names, and deploy again');
    expect(reasonOf('the flow', undefined)).toBe('the flow is refused by Amazon Connect, got Error; mend it, and deploy again');
  });

  test('of a permission waits for a policy that is not known everywhere yet', async () => {
    let refusals = 3;
    double.reset(() => refusals-- > 0 ? { error: { type: 'AccessDeniedException', status: 403 } } : {});
    expect((await ask(eventOf('ContactFlowContent'))).Status).toBe('SUCCESS');
    expect(waited).toEqual([1000, 2000, 4000]);
    double.reset(() => ({ error: { type: 'AccessDeniedException', status: 403 } }));
    expect((await ask(eventOf('ContactFlowContent'))).Reason).toContain('; let the role of the function do this');
    expect(waited.reduce((sum, one) => sum + one)).toBe(60_000);
  });

  test('never makes the answer longer than CloudFormation takes', async () => {
    double.reset(() => ({ error: { type: 'InvalidContactFlowException', status: 400, message: '錯'.repeat(5000) } }));
    const response = await ask(eventOf('ContactFlowContent'));
    expect(Buffer.byteLength(JSON.stringify(response))).toBeLessThan(4096);
  });

  test('of a type that the function does not know is told', async () => {
    const response = await ask(eventOf('Unheard', { ResourceProperties: {} }));
    expect([response.Status, response.Reason]).toEqual([
      'FAILED', 'Custom::ConnectUnheard is no type that this function knows; use the version of the library that made it',
    ]);
    expect((await ask(eventOf('Unheard', { ResourceType: 'Custom::Else', ResourceProperties: {} }))).Status).toBe('FAILED');
  });
});

test('The service token and its time limit are no properties of an operation', async () => {
  const applied: unknown[] = [];
  const operations = { Probe: { subject: () => '', apply: async (_: unknown, properties: unknown) => { applied.push(properties); return { id: 'probe', data: { Name: 'x' } }; }, withdraw: async () => undefined } };
  const response = await createHandler({
    connect: client, operations, respond: async () => undefined, wait: async () => undefined, log: new MemoryLog(),
  })(eventOf('Probe', { ResourceProperties: { ServiceToken: 'arn', ServiceTimeout: '60', Name: 'x' } }) as never);
  expect(applied).toEqual([{ Name: 'x' }]);
  expect(response).toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: 'probe', Data: { Name: 'x' } });
});
