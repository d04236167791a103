import { JsonObject } from '../../language/json';

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
