import { ActionNotes, createCallback, END_FLOW, flow, HANG_UP, say, setHook, toQueue } from './flows';
import { FlowTypeName } from '../../../src/language/flow-type';
import { JsonObject } from '../../../src/language/json';

/** A line with a callback offer, as flows of a template refer to each other. */

export const OFFER: Record<string, ActionNotes> = {
  'Greet': say('Thank you for calling Example Corp.', 'Choose queue', 'Apologize'),
  'Choose queue': {
    type: 'UpdateContactTargetQueue', parameters: { QueueId: '${Callbacks.QueueArn}' }, next: 'Offer', errors: { NoMatchingError: 'Apologize' },
  },
  'Offer': {
    type: 'GetParticipantInput',
    parameters: { Text: 'To be called back, press 1. To wait, press 2.', StoreInput: 'False', InputTimeLimitSeconds: '5' },
    next: 'Wait for agent',
    conditions: { 1: 'Ask number', 2: 'Wait for agent' },
    errors: { InputTimeLimitExceeded: 'Wait for agent', NoMatchingCondition: 'Offer', NoMatchingError: 'Apologize' },
  },
  'Ask number': {
    type: 'GetParticipantInput',
    parameters: {
      Text: 'Please enter your number.',
      StoreInput: 'True',
      InputTimeLimitSeconds: '10',
      InputValidation: { CustomValidation: { MaximumLength: '15' } },
    },
    next: 'Was it entered',
    errors: { NoMatchingError: 'Apologize' },
  },
  'Was it entered': {
    type: 'Compare',
    parameters: { ComparisonValue: '$.StoredCustomerInput' },
    next: 'Use number',
    conditions: { Timeout: 'Ask number' },
    errors: { NoMatchingCondition: 'Use number' },
  },
  'Use number': {
    type: 'UpdateContactCallbackNumber',
    parameters: { CallbackNumber: '$.StoredCustomerInput' },
    next: 'Create callback',
    errors: { InvalidCallbackNumber: 'Ask number', CallbackNumberNotDialable: 'Cannot dial' },
  },
  'Create callback': createCallback({ ContactFlowId: '${Creation.ContactFlowArn}' }, 'Say goodbye', 'Apologize'),
  'Say goodbye': say('We will call you back. Goodbye.', 'Hang up', 'Apologize'),
  'Hang up': HANG_UP,
  'Wait for agent': toQueue('Apologize'),
  'Cannot dial': say('We cannot call this number.', 'Wait for agent', 'Apologize'),
  'Apologize': say('We are sorry, something went wrong. Goodbye.', 'Hang up', 'Hang up'),
};

const CREATION: Record<string, ActionNotes> = {
  'Text position': setHook('CustomerQueue', '${Waiting.ContactFlowArn}', 'Tell agent', 'Give up'),
  'Tell agent': setHook('AgentWhisper', '${AgentWhisper.ContactFlowArn}', 'Enter queue', 'Give up'),
  'Enter queue': toQueue('Give up'),
  'Give up': HANG_UP,
};

const WAITING: Record<string, ActionNotes> = {
  'Wait a while': {
    type: 'Wait', parameters: { TimeLimitSeconds: '300' }, next: 'End', conditions: { WaitCompleted: 'Look at position' }, errors: { NoMatchingError: 'End' },
  },
  'Look at position': {
    type: 'Compare',
    parameters: { ComparisonValue: '$.Metrics.Contact.PositionInQueue' },
    next: 'Wait a while',
    conditions: { 1: 'End' },
    errors: { NoMatchingCondition: 'Wait a while' },
  },
  'End': END_FLOW,
};

export interface NotedFlow {
  readonly logicalId: string;
  readonly name: string;
  readonly type: FlowTypeName;
  readonly start: string;
  readonly actions: Record<string, ActionNotes>;
}

export const FLOWS: readonly NotedFlow[] = [
  { logicalId: 'Inbound', name: 'Callback line', type: 'CONTACT_FLOW', start: 'Greet', actions: OFFER },
  { logicalId: 'Creation', name: 'Creation', type: 'CONTACT_FLOW', start: 'Text position', actions: CREATION },
  { logicalId: 'Waiting', name: 'Waiting callback', type: 'CUSTOMER_QUEUE', start: 'Wait a while', actions: WAITING },
  {
    logicalId: 'AgentWhisper',
    name: 'Agent whisper',
    type: 'AGENT_WHISPER',
    start: 'Tell',
    actions: { Tell: say('This is a callback.', 'End', 'End'), End: END_FLOW },
  },
  {
    logicalId: 'Outbound',
    name: 'Outbound whisper',
    type: 'OUTBOUND_WHISPER',
    start: 'Tell',
    actions: { Tell: say('This is the callback that you asked for.', 'End', 'End'), End: END_FLOW },
  },
];

export const QUEUE: JsonObject = {
  Type: 'AWS::Connect::Queue',
  Properties: {
    InstanceArn: 'arn:aws:connect:eu-central-1:111122223333:instance/11111111-2222-3333-4444-555555555555',
    Name: 'Callbacks',
    OutboundCallerConfig: {
      OutboundCallerIdNumberArn: { 'Fn::GetAtt': ['Number', 'PhoneNumberArn'] }, OutboundFlowArn: { 'Fn::GetAtt': ['Outbound', 'ContactFlowArn'] },
    },
  },
};

/** The flows and the queue as drawings see them. */
export function callbackLine() {
  const flows = new Map(FLOWS.map(({ logicalId, name, type, start, actions }) => [logicalId, flow(name, type, start, actions)]));
  const idOf = (reference: string) => /^\$\{(\w+)/.exec(reference)?.[1] ?? '';
  return {
    flows: [...flows.values()],
    inbound: flows.get('Inbound')!,
    surroundings: {
      flow: (reference: string) => flows.get(idOf(reference)),
      queue: (reference: string) => (idOf(reference) === 'Callbacks' ? { name: 'Callbacks', outboundFlow: '${Outbound.ContactFlowArn}' } : undefined),
      naming: (text: string) => text.replace(/\$\{(\w+)[^}]*\}/g, (_, id: string) => flows.get(id)?.name ?? id),
    },
  };
}
