import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { callsOn } from './connect-resource';

/** What the operation of each custom resource calls, for the resources of one instance. */
export const COMPLETION_CALLS = {
  ContactFlowContent: (instanceArn) => [callsOn(instanceArn, ['contact-flow'], ['DescribeContactFlow', 'UpdateContactFlowContent'])],
  ContactFlowModuleContent: (instanceArn) => [callsOn(instanceArn, ['flow-module'], ['DescribeContactFlowModule', 'UpdateContactFlowModuleContent'])],
  QueueOutboundFlow: (instanceArn, numbers) => [
    callsOn(instanceArn, ['queue'], ['DescribeQueue']),
    callsOn(instanceArn, ['queue', 'contact-flow'], ['UpdateQueueOutboundCallerConfig'], [numbers]),
  ],
  QueueQuickConnects: (instanceArn) => [
    callsOn(instanceArn, ['queue'], ['DescribeQueue']),
    callsOn(instanceArn, ['queue', 'transfer-destination'], ['AssociateQueueQuickConnects', 'DisassociateQueueQuickConnects']),
  ],
} satisfies Record<string, (instanceArn: string, numbers: string) => PolicyStatement[]>;

export type Completion = keyof typeof COMPLETION_CALLS;
