import { FlowDocument } from '../../../src/language/document';
import type { JsonObject } from '../../../src/language/json';
import type { FlowDescription } from '../../../src/simulation/template/description';
import { Simulation, SimulationProps } from '../../../src/testing';

interface Block {
  readonly type: string;
  readonly parameters?: JsonObject;
  readonly next?: string;
  readonly keys?: Readonly<Record<string, string>>;
  /** Where numbers lead that are smaller than these. */
  readonly below?: Readonly<Record<string, string>>;
  /** Where every error leads. */
  readonly otherwise?: string;
}

const ERRORS = ['InputTimeLimitExceeded', 'NoMatchingCondition', 'QueueAtCapacity', 'NoMatchingError'];

/** A flow of blocks by their identifiers, the first one first. */
export function flowOf(blocks: Readonly<Record<string, Block>>): FlowDescription {
  const Actions = Object.entries(blocks).map(([Identifier, { type: Type, parameters: Parameters = {}, next, keys = {}, below = {}, otherwise }]) => ({
    Identifier,
    Type,
    Parameters,
    Transitions: {
      ...(next !== undefined && { NextAction: next }),
      Conditions: [...conditions('Equals', keys), ...conditions('NumberLessThan', below)],
      Errors: otherwise === undefined ? [] : ERRORS.map((ErrorType) => ({ ErrorType, NextAction: otherwise })),
    },
  }));
  return {
    type: 'CONTACT_FLOW',
    document: FlowDocument.parse(JSON.stringify({ Version: '2019-10-30', StartAction: Object.keys(blocks)[0], Actions })),
  };
}

function conditions(Operator: string, ways: Readonly<Record<string, string>>) {
  return Object.entries(ways).map(([operand, NextAction]) => ({ NextAction, Condition: { Operator, Operands: [operand] } }));
}

const say = (Text: string, next: string): Block => ({ type: 'MessageParticipant', parameters: { Text }, next, otherwise: next });

/** Offers a callback, which is tried again once after ten minutes; whoever does not want it waits. */
const INBOUND = flowOf({
  'Welcome': say('Welcome.', 'Offer'),
  'Offer': {
    type: 'GetParticipantInput',
    parameters: { Text: 'Press 1 to be called back.', StoreInput: 'False', InputTimeLimitSeconds: '5' },
    keys: { 1: 'Set callback queue' },
    otherwise: 'Set queue',
  },
  'Set callback queue': { type: 'UpdateContactTargetQueue', parameters: { QueueId: 'Callbacks' }, next: 'Call back', otherwise: 'Bye' },
  'Call back': {
    type: 'CreateCallbackContact',
    parameters: { InitialCallDelaySeconds: '60', MaximumConnectionAttempts: '1', RetryDelaySeconds: '600' },
    next: 'Promise',
    otherwise: 'Set queue',
  },
  'Promise': say('We will call you back.', 'Bye'),
  'Set queue': { type: 'UpdateContactTargetQueue', parameters: { QueueId: 'Support' }, next: 'Wait', otherwise: 'Bye' },
  'Wait': { type: 'TransferContactToQueue', otherwise: 'Bye' },
  'Bye': { type: 'DisconnectParticipant' },
});

/** A contact center with one flow and two queues, in which it is Monday noon, and saying something takes a second. */
export async function smallCenter(props: SimulationProps = {}): Promise<Simulation> {
  return Simulation.ofDescription({
    flows: { Inbound: INBOUND },
    queues: { Support: { callerIdNumber: '+12065550100' }, Callbacks: { callerIdNumber: '+12065550100' } },
    profiles: { Agents: { queues: [{ queue: 'Support' }, { queue: 'Callbacks' }] } },
    numbers: { '+12065550111': 'Inbound' },
  }, { assumptions: { speech: () => 1000 }, ...props });
}
