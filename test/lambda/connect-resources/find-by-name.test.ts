import * as connect from '@aws-sdk/client-connect';
import { INSTANCE_ARN } from './events';
import { LISTINGS } from '../../../lambda/connect-resources/listings';
import { nearNames } from '../../../lambda/connect-resources/near-names';
import { findByName } from '../../../lambda/connect-resources/operations/find-by-name';
import { reasonOf } from '../../../lambda/connect-resources/reason';
import { ServiceDouble } from '../private/service-double';

let double: ServiceDouble;
let client: connect.ConnectClient;

beforeAll(async () => {
  double = await ServiceDouble.start(connect);
  client = new connect.ConnectClient({
    endpoint: double.url, region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' }, maxAttempts: 1,
  });
});
afterAll(() => double.close());

type Summary = Record<string, string>;

const arnOf = (name: string) => `${INSTANCE_ARN}/queue/${name}`;
const named = (...names: string[]): Summary[] => names.map((Name) => ({ Name, Arn: arnOf(Name) }));

/** Each list is a page of its own. */
function answerWith(kind: string, ...pages: Summary[][]): void {
  double.reset(({ input }) => {
    const index = Number(input.NextToken ?? 0);
    return { body: { [LISTINGS[kind].list]: pages[index], NextToken: index + 1 < pages.length ? String(index + 1) : undefined } };
  });
}

async function find(properties: object): Promise<string> {
  const asked = { InstanceArn: INSTANCE_ARN, Kind: 'queue', Name: 'Support', ...properties };
  return findByName.apply({ connect: client }, asked).then(({ data }) => data!.Arn, (error) => reasonOf(findByName.subject(asked), error));
}

describe('A resource that is looked up by its name', () => {
  test('is found on any page', async () => {
    answerWith('queue', named('A', 'B'), named('C'), named('D', 'Support'));
    expect(await find({})).toBe(arnOf('Support'));
    expect(double.calls.map(({ input }) => input.NextToken)).toEqual([undefined, '1', '2']);
  });

  test('has its ARN for its physical id, so that another one replaces it and nothing is taken away', async () => {
    answerWith('queue', named('Support'));
    const { id } = await findByName.apply({ connect: client }, { InstanceArn: INSTANCE_ARN, Kind: 'queue', Name: 'Support' });
    double.reset(() => ({}));
    await findByName.withdraw({ connect: client }, { InstanceArn: INSTANCE_ARN, Kind: 'queue', Name: 'Support' }, id);
    expect([id, double.calls]).toEqual([arnOf('Support'), []]);
  });

  test('that is not there is told with the names that are near', async () => {
    answerWith('queue', named('Suport', 'Support EU', 'Billing'));
    expect(await find({})).toBe(`the queue "Support" of the instance ${INSTANCE_ARN} is not there, got no queue of the name beside "Suport", "Support EU"; `
      + 'write the name as the instance has it');
    answerWith('queue', []);
    expect(await find({})).toBe(`the queue "Support" of the instance ${INSTANCE_ARN} is not there, got no queue of the name; write the name as the instance has it`);
  });

  test('that is there twice is told with both ARNs', async () => {
    answerWith('queue', [{ Name: 'Support', Arn: 'arn:one' }, { Name: 'Support', Arn: 'arn:two' }]);
    expect(await find({})).toBe(`the queue "Support" of the instance ${INSTANCE_ARN} is not the only one of the name, got arn:one and arn:two; `
      + 'import the one that is meant by its ARN');
  });

  test('is found by its exact name only', async () => {
    answerWith('queue', named('support', 'Support ', 'SUPPORT'));
    expect(await find({})).toContain('is not there, got no queue of the name beside "support", "SUPPORT", "Support "');
  });

  test('is no queue of an agent and no archived flow', async () => {
    answerWith('queue', [{ QueueType: 'AGENT', Arn: 'arn:agent' }, { Name: 'Support', QueueType: 'STANDARD', Arn: 'arn:standard' }]);
    expect(await find({})).toBe('arn:standard');
    answerWith('contact-flow', [{ Name: 'Support', ContactFlowState: 'ARCHIVED', Arn: 'arn:old' }, { Name: 'Support', ContactFlowState: 'ACTIVE', Arn: 'arn:new' }]);
    expect(await find({ Kind: 'contact-flow' })).toBe('arn:new');
  });

  test('is a flow of the type that is asked for', async () => {
    answerWith('contact-flow', [{ Name: 'Support', ContactFlowType: 'CUSTOMER_QUEUE', Arn: 'arn:flow' }]);
    expect(await find({ Kind: 'contact-flow', Type: 'CUSTOMER_QUEUE' })).toBe('arn:flow');
    expect(await find({ Kind: 'contact-flow', Type: 'AGENT_WHISPER' })).toBe(
      `the flow "Support" of the type AGENT_WHISPER of the instance ${INSTANCE_ARN} is not there, got no flow of the name; write the name as the instance has it`);
  });

  test('is a user by the user name, and a phone number by its digits', async () => {
    answerWith('agent', [{ Username: 'Support', Arn: 'arn:user' }]);
    expect(await find({ Kind: 'agent' })).toBe('arn:user');
    answerWith('phone-number', [{ PhoneNumber: '+12065550100', PhoneNumberArn: 'arn:number' }]);
    expect(await find({ Kind: 'phone-number', Name: '+12065550100' })).toBe('arn:number');
    expect(double.calls.map(({ input }) => input)).toEqual([{ TargetArn: INSTANCE_ARN, PhoneNumberPrefix: '+12065550100' }]);
  });
});

describe('Names that are near', () => {
  test.each([
    ['one letter less', 'Support', ['Suport'], ['Suport']],
    ['other capitals first', 'Support', ['Suport', 'SUPPORT'], ['SUPPORT', 'Suport']],
    ['a longer name', 'Support', ['Technical Support (Europe)'], ['Technical Support (Europe)']],
    ['nothing alike', 'Support', ['Billing', 'Sales', ''], []],
    ['at most five', 'A', ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'], ['A1', 'A2', 'A3', 'A4', 'A5']],
    ['each once', 'A', ['A1', 'A1'], ['A1']],
  ])('are %s', (_, name, names, near) => {
    expect(nearNames(name, names)).toEqual(near);
  });
});
