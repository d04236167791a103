import { ActionStep } from './action-step';
import { onlyFor } from './channel';
import { Outside, outsideStep } from './outside';
import { millisecondsOf } from './seconds';
import { SILENCE } from './silence';
import type { Channel } from '../../language/spec';

/** They do what they are told. */
const DOES: Readonly<Record<string, Outside>> = {
  AssociateContactToCustomerProfile: {},
  CreateCase: { fills: 'Case', adds: true },
  CreateContact: {},
  CreateCustomerProfile: { fills: 'Customer', adds: true },
  CreatePersistentContactAssociation: {},
  CreateTask: { fills: 'Task' },
  CreateWisdomSession: { fills: 'Wisdom' },
  LoadContactContent: { fills: 'Email' },
  PutDialRequest: {},
  PutLambdaInvokeRequest: {},
  RenderMessageTemplate: {},
  ResumeContact: {},
  RouteContactToAgent: {},
  SendCommunication: { fills: 'OutboundCommunication' },
  SendOutboundEmail: { fills: 'OutboundCommunication' },
  SendSMS: { fills: 'OutboundCommunication' },
  StartOutboundChatContact: {},
  StartOutboundEmailContact: {},
  UpdateCase: { fills: 'Case', adds: true },
  UpdateCustomerProfile: { fills: 'Customer', adds: true },
  UpsertDataTableValues: {},
};

/** They find nothing, which is an error of its own for some and no value for others. */
const FINDS_NOTHING: Readonly<Record<string, Outside>> = {
  CheckCommunicationStatus: { otherwise: 'NoMatchingCondition' },
  CheckSegmentMembership: { otherwise: 'NoMatchingCondition' },
  CheckSegmentMembershipForCustomerProfile: { otherwise: 'False' },
  EvaluateDataTableValues: { otherwise: 'next', fills: 'DataTables', adds: true },
  GetCalculatedAttributesForCustomerProfile: { otherwise: 'NoneFoundError', fills: 'Customer', adds: true },
  GetCase: { otherwise: 'NoneFound', fills: 'Case', adds: true },
  GetCustomerProfile: { otherwise: 'NoneFoundError', fills: 'Customer', adds: true },
  GetCustomerProfileObject: { otherwise: 'NoneFoundError', fills: 'Customer', adds: true },
  GetOutboundCommunicationStatus: { otherwise: 'next', fills: 'DeliveryReceipts', adds: true },
  ListDataTableValues: { otherwise: 'next', fills: 'DataTableList' },
};

const MINUTE = 60_000;
/** What the designer offers first, in minutes. */
const SIGN_IN = 3;

/** Nobody answers them in time. */
const HEARS_NOTHING: Readonly<Record<string, Outside>> = {
  AuthenticateParticipant: { otherwise: 'TimeLimitExceeded', waits: ({ TimeLimitMinutes }, scope) => MINUTE * Number(scope.text(TimeLimitMinutes) || SIGN_IN) },
  ConnectParticipantWithAgenticCX: { otherwise: 'InputTimeLimitExceeded', waits: () => SILENCE, fills: 'AgenticCX' },
  ShowView: { otherwise: 'TimeLimitExceeded', waits: ({ InvocationTimeLimitSeconds }, scope) => millisecondsOf(InvocationTimeLimitSeconds, scope) ?? 0, fills: 'Views' },
};

/** Voice ID has come to its end. */
const GONE: Readonly<Record<string, Outside>> = {
  CheckVoiceId: { otherwise: 'NoMatchingError' },
  StartVoiceIdStream: { otherwise: 'NoMatchingError' },
};

/** The channels for which they work. */
const CHANNELS: Readonly<Record<string, readonly Channel[]>> = {
  AuthenticateParticipant: ['chat'],
  CheckVoiceId: ['voice'],
  CreatePersistentContactAssociation: ['chat'],
  CreateWisdomSession: ['voice', 'chat', 'email'],
  LoadContactContent: ['email'],
  ResumeContact: ['task'],
  ShowView: ['chat', 'email'],
  StartVoiceIdStream: ['voice'],
};

function stepsOf(table: Readonly<Record<string, Outside>>, otherwise?: string): [string, ActionStep][] {
  return Object.entries(table).map(([type, outside]) => {
    const step = outsideStep({ otherwise, ...outside });
    return [type, type in CHANNELS ? onlyFor(CHANNELS[type], step) : step];
  });
}

/** The actions that reach out of the simulated world, each with the branch that it takes where nobody says what is there. */
export const OUTSIDE_STEPS: ReadonlyMap<string, ActionStep> = new Map([
  ...stepsOf(DOES, 'next'), ...stepsOf(FINDS_NOTHING), ...stepsOf(HEARS_NOTHING), ...stepsOf(GONE),
]);
