import { Stack } from 'aws-cdk-lib';
import { anyAnswerUrl, eventOf, FLOW_ARN, INSTANCE_ARN, MARK, NUMBER_ARN, PROPERTIES } from './events';
import { LISTINGS } from '../../../lambda/connect-resources/listings';
import { ContactFlow, PhoneNumber, PhoneNumberAssociation } from '../../../src/connect';
import { COMPLETION_CALLS } from '../../../src/connect/private/completion-calls';
import { ConnectResource } from '../../../src/connect/private/connect-resource';
import { LookupKind, lookupCalls } from '../../../src/connect/private/lookup';
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

/** The call that lists each kind. */
const LIST_CALLS: Record<LookupKind, string> = {
  'agent': 'ListUsers',
  'contact-flow': 'ListContactFlows',
  'flow-module': 'ListContactFlowModules',
  'operating-hours': 'ListHoursOfOperations',
  'phone-number': 'ListPhoneNumbersV2',
  'prompt': 'ListPrompts',
  'queue': 'ListQueues',
  'routing-profile': 'ListRoutingProfiles',
  'security-profile': 'ListSecurityProfiles',
  'transfer-destination': 'ListQuickConnects',
};

const LOOKUP_KINDS = Object.keys(LIST_CALLS) as LookupKind[];

const nameOf = (kind: string) => (kind === 'phone-number' ? '+12065550100' : 'Support');
const lookup = (kind: string) => ({ InstanceArn: INSTANCE_ARN, Kind: kind, Name: nameOf(kind) });

function runOfLookup(kind: LookupKind): ScenarioRun {
  return {
    title: `Create FindByName of the kind ${kind}`,
    prepare: async () => { answerUrl = await anyAnswerUrl(); },
    event: () => eventOf('FindByName', { ResponseURL: answerUrl, ResourceProperties: lookup(kind) }),
    healthy: { Status: 'SUCCESS', Data: { Arn: `arn of ${kind}` } },
    calls: [`connect:${LIST_CALLS[kind]}`],
    faults: { 'Amazon Connect': { 'timeout': FAILED, 'throttled': FAILED, 'server error': FAILED, 'malformed answer': FAILED, 'slow by 3 s': LATE } },
  };
}

/** One of each kind, by all the names that the service has for a name. */
function listed(operation: string) {
  const kind = LOOKUP_KINDS.find((one) => LIST_CALLS[one] === operation)!;
  const [name, arn] = [nameOf(kind), `arn of ${kind}`];
  const summary = kind === 'phone-number' ? { PhoneNumber: name, PhoneNumberArn: arn } : { [kind === 'agent' ? 'Username' : 'Name']: name, Arn: arn };
  return { body: { [LISTINGS[kind].list]: [summary] } };
}

let answerUrl = '';

function described({ operation }: Call) {
  if (operation.startsWith('List')) return listed(operation);
  const kind = operation.replace('Describe', '');
  return operation.startsWith('Describe') ? { body: { [kind]: { Tags: { [MARK]: 'content' } } } } : { body: {} };
}

export const scenario: Scenario = {
  handler: 'connect-resources',
  environment: { ATTEMPTS: '2' },
  services: { 'Amazon Connect': described },
  runs: [
    ...LOOKUP_KINDS.map(runOfLookup),
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
    for (const kind of LOOKUP_KINDS) {
      new ConnectResource(stack, `FindByName${kind}`, { operation: 'FindByName', properties: lookup(kind), statements: lookupCalls(stack, kind, INSTANCE_ARN) });
    }
    for (const [operation, statements] of Object.entries(COMPLETION_CALLS)) {
      new ConnectResource(stack, operation, { operation, properties: PROPERTIES[operation], statements: statements(INSTANCE_ARN, NUMBER_ARN) });
    }
    new PhoneNumberAssociation(stack, 'Association', {
      phoneNumber: PhoneNumber.fromPhoneNumberArn(stack, 'Number', NUMBER_ARN), contactFlow: ContactFlow.fromContactFlowArn(stack, 'Flow', FLOW_ARN),
    });
  },
};
