import { FLOW_TYPES } from '../../language/flow-type';
import { JsonObject } from '../../language/json';
import { BlockSpec } from '../../language/spec';
import { RuleExample } from '../rule';

/** The few actions that the rules' examples are made of. */

export function disconnect(name: string): JsonObject {
  return { Identifier: name, Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} };
}

export function say(name: string, next: string): JsonObject {
  return { Identifier: name, Type: 'MessageParticipant', Parameters: { Text: 'Goodbye.' }, Transitions: { NextAction: next } };
}

export function createCallback(name: string, parameters: JsonObject, next: string, failure = next): JsonObject {
  return {
    Identifier: name,
    Type: 'CreateCallbackContact',
    Parameters: { InitialCallDelaySeconds: '99', MaximumConnectionAttempts: '2', RetryDelaySeconds: '600', ...parameters },
    Transitions: { NextAction: next, Errors: [{ NextAction: failure, ErrorType: 'NoMatchingError' }] },
  };
}

export function transferToQueue(name: string, failure: string): JsonObject {
  return {
    Identifier: name,
    Type: 'TransferContactToQueue',
    Parameters: {},
    Transitions: {
      NextAction: failure,
      Errors: ['QueueAtCapacity', 'NoMatchingError'].map((error) => ({ NextAction: failure, ErrorType: error })),
    },
  };
}

/** The smallest flow that is right, around one action that leads to `Hang up`. */
export function oneAction(type: string, parameters: JsonObject, transitions: JsonObject = {}): RuleExample {
  const action = { Identifier: type, Type: type, Parameters: parameters, Transitions: { NextAction: 'Hang up', ...transitions } };
  return { type: 'CONTACT_FLOW', start: type, actions: [action, disconnect('Hang up')] };
}

/** Branches that all lead to one block. */
export function errorsTo(target: string, ...types: string[]): JsonObject[] {
  return types.map((type) => ({ NextAction: target, ErrorType: type }));
}

export function conditionsTo(target: string, operator: string, ...operands: string[]): JsonObject[] {
  return operands.map((operand) => ({ NextAction: target, Condition: { Operator: operator, Operands: [operand] } }));
}

/** A check of the language that goes on in the same way whatever it is. */
export function compare(conditions: JsonObject[], transitions: JsonObject = {}): RuleExample {
  return oneAction('Compare', { ComparisonValue: '$.LanguageCode' }, {
    Conditions: conditions, Errors: errorsTo('Hang up', 'NoMatchingCondition'), ...transitions,
  });
}

/** A block that only an example has, for laws of which no block of the library is a short example. */
export function exampleSpec(properties: Partial<BlockSpec>): BlockSpec {
  return {
    block: 'Example',
    type: 'Example',
    category: 'integrate',
    docs: '',
    parameters: [],
    errors: [],
    flowTypes: FLOW_TYPES,
    summary: () => '',
    ...properties,
  };
}
