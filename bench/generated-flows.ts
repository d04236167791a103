import { JsonObject } from '../src/language/json';

/** The middle of each fifth of some hundred exports. */
const SIZES = [2, 7, 10, 14, 35];
const PER_SIZE = 60;

/** Flows of the sizes that real ones have, with messages, tests, callbacks and every branch wired. */
export function generatedFlows(): string[] {
  return SIZES.flatMap((size) => Array.from({ length: PER_SIZE }, (_, seed) => JSON.stringify({
    Version: '2019-10-30', StartAction: 'Block 0', Metadata: {}, Actions: Array.from({ length: size }, (__, index) => action(index, size, seed)),
  })));
}

function action(index: number, size: number, seed: number): JsonObject {
  const Identifier = `Block ${index}`;
  if (index === size - 1) return { Identifier, Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} };
  const [next, other] = [`Block ${index + 1}`, `Block ${(index * 7 + seed) % size}`];
  const failure = (ErrorType: string) => ({ NextAction: `Block ${size - 1}`, ErrorType });
  switch ((index + seed) % 4) {
    case 0: return { Identifier, Type: 'MessageParticipant', Parameters: { Text: `Message ${index}.` }, Transitions: { NextAction: next, Errors: [failure('NoMatchingError')] } };
    case 1: return {
      Identifier,
      Type: 'Compare',
      Parameters: { ComparisonValue: '$.Attributes.kind' },
      Transitions: {
        NextAction: next,
        Conditions: [{ NextAction: other, Condition: { Operator: 'Equals', Operands: ['x'] } }],
        Errors: [{ NextAction: next, ErrorType: 'NoMatchingCondition' }],
      },
    };
    case 2: return {
      Identifier, Type: 'UpdateContactAttributes', Parameters: { Attributes: { step: String(index) } }, Transitions: { NextAction: next, Errors: [failure('NoMatchingError')] },
    };
    default: return {
      Identifier,
      Type: 'CreateCallbackContact',
      Parameters: { InitialCallDelaySeconds: '99', MaximumConnectionAttempts: '2', RetryDelaySeconds: '600' },
      Transitions: { NextAction: next, Errors: [failure('NoMatchingError')] },
    };
  }
}
