import { FlowDocument } from '../../../src/language/document';
import { FlowTypeName } from '../../../src/language/flow-type';
import { JsonObject } from '../../../src/language/json';

/** The few words in which a test writes down a flow. */
export interface ActionNotes {
  readonly type: string;
  readonly parameters?: JsonObject;
  readonly next?: string;
  readonly conditions?: Record<string, string>;
  readonly errors?: Record<string, string>;
}

export function flowJson(start: string, actions: Record<string, ActionNotes>): JsonObject {
  return { Version: '2019-10-30', StartAction: start, Metadata: {}, Actions: Object.entries(actions).map(([name, notes]) => actionJson(name, notes)) };
}

export function flow(name: string, type: FlowTypeName, start: string, actions: Record<string, ActionNotes>) {
  return { name, type, document: FlowDocument.parse(JSON.stringify(flowJson(start, actions))) };
}

function actionJson(name: string, { type, parameters = {}, next, conditions = {}, errors = {} }: ActionNotes): JsonObject {
  return {
    Identifier: name,
    Type: type,
    Parameters: parameters,
    Transitions: {
      ...(next === undefined ? {} : { NextAction: next }),
      Conditions: Object.entries(conditions).map(([operand, target]) => ({ NextAction: target, Condition: { Operator: 'Equals', Operands: [operand] } })),
      Errors: Object.entries(errors).map(([error, target]) => ({ NextAction: target, ErrorType: error })),
    },
  };
}

export function say(text: string, next: string, failure?: string): ActionNotes {
  return { type: 'MessageParticipant', parameters: { Text: text }, next, errors: failure ? { NoMatchingError: failure } : {} };
}

export const HANG_UP: ActionNotes = { type: 'DisconnectParticipant' };
export const END_FLOW: ActionNotes = { type: 'EndFlowExecution' };

export function setHook(hook: string, reference: string, next: string, failure: string): ActionNotes {
  return { type: 'UpdateContactEventHooks', parameters: { EventHooks: { [hook]: reference } }, next, errors: { NoMatchingError: failure } };
}

export function toQueue(failure: string): ActionNotes {
  return { type: 'TransferContactToQueue', next: failure, errors: { QueueAtCapacity: failure, NoMatchingError: failure } };
}

export function createCallback(parameters: JsonObject, next: string, failure: string): ActionNotes {
  return {
    type: 'CreateCallbackContact',
    parameters: { InitialCallDelaySeconds: '99', MaximumConnectionAttempts: '2', RetryDelaySeconds: '600', ...parameters },
    next,
    errors: { NoMatchingError: failure },
  };
}
