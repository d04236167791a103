import { disconnect } from './examples';
import { JsonObject } from '../../language/json';
import { RuleExample } from '../rule';

/** The actions that the examples of rules over whole flows are made of. */

export function step(name: string, type: string, parameters: JsonObject, next?: string, errors: Record<string, string> = {}): JsonObject {
  return {
    Identifier: name,
    Type: type,
    Parameters: parameters,
    Transitions: {
      ...(next === undefined ? {} : { NextAction: next }),
      Errors: Object.entries(errors).map(([ErrorType, NextAction]) => ({ NextAction, ErrorType })),
    },
  };
}

export const END = disconnect('Hang up');
const fail = { NoMatchingError: 'Hang up' };

/** An inbound flow that starts with the first of these actions and can hang up. */
export function flow(...actions: JsonObject[]): RuleExample {
  return { type: 'CONTACT_FLOW', start: String(actions[0].Identifier), actions: [...actions, END] };
}

export function invoke(name: string, next: string, failure = 'Hang up', parameters: JsonObject = {}): JsonObject {
  return step(name, 'InvokeLambdaFunction', { LambdaFunctionARN: 'lookup', InvocationTimeLimitSeconds: '3', ...parameters }, next, { NoMatchingError: failure });
}

export function tell(name: string, text: string, next = 'Hang up'): JsonObject {
  return step(name, 'MessageParticipant', { Text: text }, next, { NoMatchingError: next });
}

export function storeNumber(name: string, next: string, failure = 'Hang up'): JsonObject {
  return step(name, 'GetParticipantInput', {
    Text: 'Enter your number.', StoreInput: 'True', InputTimeLimitSeconds: '5', InputValidation: { PhoneNumberValidation: { NumberFormat: 'E164' } },
  }, next, { InvalidPhoneNumber: failure, NoMatchingError: failure });
}

export function storeDigits(name: string, text: string, next: string, encryption: JsonObject = {}): JsonObject {
  return step(name, 'GetParticipantInput', {
    Text: text, StoreInput: 'True', InputTimeLimitSeconds: '5', InputValidation: { CustomValidation: { MaximumLength: '16' } }, ...encryption,
  }, next, fail);
}

export function setNumber(name: string, path: string, next: string, failure = 'Hang up'): JsonObject {
  return step(name, 'UpdateContactCallbackNumber', { CallbackNumber: path }, next, { InvalidCallbackNumber: failure, CallbackNumberNotDialable: failure });
}

export function setAttributes(name: string, attributes: JsonObject, next = 'Hang up'): JsonObject {
  return step(name, 'UpdateContactAttributes', { Attributes: attributes, TargetContact: 'Current' }, next, { NoMatchingError: next });
}

export function setQueue(name: string, next: string): JsonObject {
  return step(name, 'UpdateContactTargetQueue', { QueueId: 'support' }, next, fail);
}

export function setLogging(name: string, behavior: 'Enabled' | 'Disabled', next: string): JsonObject {
  return step(name, 'UpdateFlowLoggingBehavior', { FlowLoggingBehavior: behavior }, next);
}

export function goOn(name: string, target: string): JsonObject {
  return step(name, 'TransferToFlow', { ContactFlowId: target }, 'Hang up', fail);
}

export function endFlow(name: string): JsonObject {
  return step(name, 'EndFlowExecution', {});
}

/** Branches by the operand of each condition. */
export function branching(
  name: string, type: string, parameters: JsonObject, branches: Record<string, string>, errors: Record<string, string>,
): JsonObject {
  const { Transitions, ...rest } = step(name, type, parameters, Object.values(errors)[0], errors);
  const Conditions = Object.entries(branches).map(([operand, NextAction]) => ({ NextAction, Condition: { Operator: 'Equals', Operands: [operand] } }));
  return { ...rest, Transitions: { ...Transitions as JsonObject, Conditions } };
}

export function compare(name: string, path: string, branches: Record<string, string>, otherwise: string): JsonObject {
  return branching(name, 'Compare', { ComparisonValue: path }, branches, { NoMatchingCondition: otherwise });
}

export function pause(name: string, seconds: string, next: string): JsonObject {
  return branching(name, 'Wait', { TimeLimitSeconds: seconds }, { WaitCompleted: next }, { NoMatchingError: 'End' });
}

export function loopPrompts(name: string, seconds: string, next: string): JsonObject {
  return branching(name, 'MessageParticipantIteratively', {
    Messages: [{ Text: 'Please wait.' }], InterruptFrequencySeconds: seconds,
  }, { MessagesInterrupted: next }, { NoMatchingError: 'End' });
}

/** A customer queue flow that starts with the first of these actions and can end. */
export function queueFlow(...actions: JsonObject[]): RuleExample {
  return { type: 'CUSTOMER_QUEUE', start: String(actions[0].Identifier), actions: [...actions, endFlow('End')] };
}
