import { Stack } from 'aws-cdk-lib';
import { anyAnswerUrl, eventOf, FLOW_ARN, INSTANCE_ARN, MARK, NUMBER_ARN, PROPERTIES } from './events';
import { ContactFlow, PhoneNumber, PhoneNumberAssociation } from '../../../src/connect';
import { COMPLETION_CALLS } from '../../../src/connect/private/completion-calls';
import { ConnectResource } from '../../../src/connect/private/connect-resource';
import type { Expected, Scenario, ScenarioRun } from '../private/scenario';
import { Call } from '../private/service-double';

const FAILED: Expected = {
  answer: { Status: 'FAILED' }, meaning: 'The deployment fails with the reason, and CloudFormation rolls back what it changed.',
};
const UNREAD: Expected = { answer: { Status: 'SUCCESS' }, meaning: 'The call was made: its answer holds nothing that anybody reads.' };
const LATE: Expected = { answer: { Status: 'SUCCESS' }, meaning: 'A deployment can wait.' };

function run(operation: string, RequestType: string, calls: readonly string[]): ScenarioRun {
  return {
    title: `${RequestType} ${operation}`,
    prepare: async () => { answerUrl = await anyAnswerUrl(); },
    event: () => eventOf(operation, { RequestType, ResponseURL: answerUrl, ...(RequestType === 'Delete' && { PhysicalResourceId: 'id' }) }),
    healthy: { Status: 'SUCCESS' },
    calls: calls.map((call) => `connect:${call}`),
    faults: {
      'Amazon Connect': {
        'timeout': FAILED, 'throttled': FAILED, 'server error': FAILED, 'malformed answer': calls.length > 1 ? FAILED : UNREAD, 'slow by 3 s': LATE,
      },
    },
  };
}

let answerUrl = '';

function described({ operation }: Call) {
  const kind = operation.replace('Describe', '');
  return operation.startsWith('Describe') ? { body: { [kind]: { Tags: { [MARK]: 'content' } } } } : { body: {} };
}

export const scenario: Scenario = {
  handler: 'connect-resources',
  environment: { ATTEMPTS: '2' },
  services: { 'Amazon Connect': described },
  runs: [
    run('ContactFlowContent', 'Create', ['UpdateContactFlowContent']),
    run('ContactFlowContent', 'Delete', ['DescribeContactFlow', 'UpdateContactFlowContent']),
    run('ContactFlowModuleContent', 'Create', ['UpdateContactFlowModuleContent']),
    run('ContactFlowModuleContent', 'Delete', ['DescribeContactFlowModule', 'UpdateContactFlowModuleContent']),
    run('PhoneNumberContactFlow', 'Create', ['AssociatePhoneNumberContactFlow']),
    run('PhoneNumberContactFlow', 'Delete', ['DisassociatePhoneNumberContactFlow']),
    run('QueueOutboundFlow', 'Create', ['UpdateQueueOutboundCallerConfig']),
    run('QueueOutboundFlow', 'Delete', ['DescribeQueue', 'UpdateQueueOutboundCallerConfig']),
    run('QueueQuickConnects', 'Create', ['AssociateQueueQuickConnects']),
    run('QueueQuickConnects', 'Delete', ['DescribeQueue', 'DisassociateQueueQuickConnects']),
  ],
  declare: (stack: Stack) => {
    for (const [operation, statements] of Object.entries(COMPLETION_CALLS)) {
      new ConnectResource(stack, operation, { operation, properties: PROPERTIES[operation], statements: statements(INSTANCE_ARN, NUMBER_ARN) });
    }
    new PhoneNumberAssociation(stack, 'Association', {
      phoneNumber: PhoneNumber.fromPhoneNumberArn(stack, 'Number', NUMBER_ARN), contactFlow: ContactFlow.fromContactFlowArn(stack, 'Flow', FLOW_ARN),
    });
  },
};
