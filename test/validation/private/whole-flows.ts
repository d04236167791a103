import { FlowTypeName } from '../../../src/language/flow-type';
import { JsonObject } from '../../../src/language/json';
import { RuleExample } from '../../../src/validation/rule';

/** The block to which all branches lead unless an action says otherwise; nothing behind it is wrong. */
export const FINISH = 'Finish';

/** Where an action leads to: the next one, and branches by the operand of a condition or the type of an error. */
export interface Ways {
  readonly next?: string;
  readonly conditions?: Readonly<Record<string, string>>;
  readonly errors?: Readonly<Record<string, string>>;
}

export function act(name: string, type: string, parameters: JsonObject = {}, ways: Ways = {}): JsonObject {
  const { next = FINISH, conditions = {}, errors = { NoMatchingError: FINISH } } = ways;
  const Conditions = Object.entries(conditions).map(([operand, NextAction]) => ({ NextAction, Condition: { Operator: 'Equals', Operands: [operand] } }));
  const Errors = Object.entries(errors).map(([ErrorType, NextAction]) => ({ NextAction, ErrorType }));
  return { Identifier: name, Type: type, Parameters: parameters, Transitions: { NextAction: next, Conditions, Errors } };
}

/** A flow of a type in which nothing is wrong but what is wrong with the actions. */
export function whole(type: FlowTypeName, ...actions: JsonObject[]): RuleExample {
  const top = type === 'MODULE' ? { Settings: {} } : undefined;
  return { type, start: String(actions[0]?.Identifier ?? FINISH), actions: [...actions, ...endOf(type)], top };
}

export function inbound(...actions: JsonObject[]): RuleExample {
  return whole('CONTACT_FLOW', ...actions);
}

/** An inbound flow that sets the caller's number and creates a callback. */
export function callingBack(parameters: JsonObject, ...more: JsonObject[]): RuleExample {
  const number = act('Set number', 'UpdateContactCallbackNumber', { CallbackNumber: '$.CustomerEndpoint.Address' }, {
    next: 'Call back', errors: { InvalidCallbackNumber: FINISH, CallbackNumberNotDialable: FINISH },
  });
  return inbound(number, callBack(parameters), ...more);
}

export function callBack(parameters: JsonObject = {}, ways: Ways = {}): JsonObject {
  return act('Call back', 'CreateCallbackContact', { InitialCallDelaySeconds: '60', MaximumConnectionAttempts: '2', RetryDelaySeconds: '600', ...parameters }, ways);
}

export function speak(name: string, text: string, next = FINISH): JsonObject {
  return act(name, 'MessageParticipant', { Text: text }, { next });
}

export function check(name: string, path: string, conditions: Readonly<Record<string, string>>, otherwise = FINISH): JsonObject {
  return act(name, 'Compare', { ComparisonValue: path }, { next: otherwise, conditions, errors: { NoMatchingCondition: otherwise } });
}

/** A menu with one key. */
export function menu(name: string, parameters: JsonObject, ways: Ways = {}): JsonObject {
  const errors = { InputTimeLimitExceeded: FINISH, NoMatchingCondition: FINISH, NoMatchingError: FINISH };
  return act(name, 'GetParticipantInput', { Text: 'Press 1.', StoreInput: 'False', InputTimeLimitSeconds: '5', ...parameters }, { conditions: { 1: FINISH }, errors, ...ways });
}

export function lookUp(name: string, parameters: JsonObject = {}, ways: Ways = {}): JsonObject {
  return act(name, 'InvokeLambdaFunction', { LambdaFunctionARN: 'lookup', InvocationTimeLimitSeconds: '3', ...parameters }, ways);
}

export function note(name: string, attributes: JsonObject, next = FINISH): JsonObject {
  return act(name, 'UpdateContactAttributes', { Attributes: attributes }, { next });
}

/** An action that ends the flow. */
export function last(name: string, type: string): JsonObject {
  return { Identifier: name, Type: type, Parameters: {}, Transitions: {} };
}

function endOf(type: FlowTypeName): JsonObject[] {
  switch (type) {
    case 'CUSTOMER_HOLD': case 'AGENT_HOLD': return [{ ...last(FINISH, 'MessageParticipantIteratively'), Parameters: { Messages: [{ Text: 'Please hold.' }] } }];
    case 'CAMPAIGN': return [last(FINISH, 'EndFlowExecution')];
    case 'MODULE': return [sayGoodbye(), last('Stop', 'EndFlowModuleExecution')];
    case 'CONTACT_FLOW': case 'AGENT_TRANSFER': case 'QUEUE_TRANSFER': return [sayGoodbye(), last('Stop', 'DisconnectParticipant')];
    default: return [sayGoodbye(), last('Stop', 'EndFlowExecution')];
  }
}

function sayGoodbye(): JsonObject {
  return { Identifier: FINISH, Type: 'MessageParticipant', Parameters: { Text: 'Goodbye.' }, Transitions: { NextAction: 'Stop' } };
}
