import { randomUUID } from 'crypto';
import { createServer, Server } from 'http';
import { AddressInfo } from 'net';

export const INSTANCE_ARN = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-4333-8444-555555555555';
export const FLOW_ARN = `${INSTANCE_ARN}/contact-flow/aaaaaaaa-0000-4000-8000-000000000001`;
export const MODULE_ARN = `${INSTANCE_ARN}/flow-module/aaaaaaaa-0000-4000-8000-000000000002`;
export const QUEUE_ARN = `${INSTANCE_ARN}/queue/aaaaaaaa-0000-4000-8000-000000000003`;
export const NUMBER_ARN = 'arn:aws:connect:us-east-1:111122223333:phone-number/aaaaaaaa-0000-4000-8000-000000000004';
export const MARK = 'cdk-connect-callbacks:completed';

export const quickConnectArn = (number: number) => `${INSTANCE_ARN}/transfer-destination/aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Valid properties of every operation. */
export const PROPERTIES: Record<string, Record<string, unknown>> = {
  ContactFlowContent: { ContactFlowArn: FLOW_ARN, Content: '{"real":1}', StandIn: '{"standIn":1}', Mark: MARK },
  ContactFlowModuleContent: { ContactFlowModuleArn: MODULE_ARN, Content: '{"real":1}', StandIn: '{"standIn":1}', Mark: MARK },
  FindByName: { InstanceArn: INSTANCE_ARN, Kind: 'queue', Name: 'Support' },
  PhoneNumberContactFlow: { PhoneNumberArn: NUMBER_ARN, ContactFlowArn: FLOW_ARN },
  QueueOutboundFlow: { QueueArn: QUEUE_ARN, OutboundFlowArn: FLOW_ARN, OutboundCallerIdName: 'Support', OutboundCallerIdNumberArn: NUMBER_ARN, Mark: MARK },
  QueueQuickConnects: { QueueArn: QUEUE_ARN, QuickConnectArns: [quickConnectArn(1)], Mark: MARK },
};

/** What CloudFormation sends. */
export function eventOf(operation: string, more: object = {}) {
  return {
    RequestType: 'Create',
    ResponseURL: 'http://127.0.0.1:1/',
    StackId: 'arn:aws:cloudformation:us-east-1:111122223333:stack/Support/1',
    RequestId: randomUUID(),
    LogicalResourceId: 'Completion',
    ResourceType: `Custom::Connect${operation}`,
    ResourceProperties: { ServiceToken: 'arn', ServiceTimeout: '2100', ...PROPERTIES[operation] },
    ...more,
  };
}

let server: Server | undefined;

/** An address that takes every answer; it does not keep the process alive. */
export async function anyAnswerUrl(): Promise<string> {
  if (!server) {
    server = createServer((request, response) => request.on('end', () => response.end()).resume());
    await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
    server.unref();
  }
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
