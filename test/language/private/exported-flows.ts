import fc from 'fast-check';
import { JsonObject } from '../../../src/language/json';

/** What a flow is, whatever environment it was exported from. */
export interface ExportedFlow {
  readonly blocks: readonly {
    readonly type: string;
    readonly named: boolean;
    readonly queue: number;
    readonly displayed: boolean;
    readonly next: number;
    readonly errors: readonly number[];
    readonly conditions: readonly number[];
    readonly part: boolean;
  }[];
  readonly start: number;
}

/** What differs between two exports of one flow. */
export interface Twist {
  readonly prefix: string;
  readonly shift: number;
  readonly reversed: boolean;
  readonly environment: string;
  readonly x: number;
}

const PLAIN: Twist = { prefix: 'id', shift: 0, reversed: false, environment: 'us-east-1:111122223333:instance/one', x: 0 };

const target = fc.integer({ min: -1, max: 12 });

export const flowRecipe: fc.Arbitrary<ExportedFlow> = fc.record({
  blocks: fc.array(fc.record({
    type: fc.constantFrom('MessageParticipant', 'Compare', 'UpdateContactTargetQueue', 'DisconnectParticipant'),
    named: fc.boolean(),
    queue: fc.integer({ min: 0, max: 3 }),
    displayed: fc.boolean(),
    next: target,
    errors: fc.array(target, { maxLength: 2 }),
    conditions: fc.array(target, { maxLength: 2 }),
    part: fc.boolean(),
  }), { maxLength: 8 }),
  start: target,
});

export const twist: fc.Arbitrary<Twist> = fc.record({
  prefix: fc.constantFrom('a', 'MessageParticipant ', 'zz-'),
  shift: fc.integer({ min: 0, max: 7 }),
  reversed: fc.boolean(),
  environment: fc.constantFrom('eu-central-1:444455556666:instance/two', '${AWS::Region}:${AWS::AccountId}:instance/${Instance}'),
  x: fc.integer({ min: -500, max: 500 }),
});

/** The flow as one environment exports it. */
export function exportedFlow({ blocks, start }: ExportedFlow, { prefix, shift, reversed, environment, x }: Twist = PLAIN): JsonObject {
  const id = (index: number) => {
    if (index < 0 || index >= blocks.length) return index < 0 ? '' : '$end';
    return blocks[index].named ? `Block ${index}` : `${prefix}${index}`;
  };
  const actions = blocks.map(({ type, queue, next, errors, conditions }, index): JsonObject => ({
    Identifier: id(index),
    Type: type,
    Parameters: { QueueId: `arn:aws:connect:${environment}/queue/${queue}` },
    Transitions: {
      NextAction: id(next),
      Errors: errors.map((to, place) => ({ NextAction: id(to), ErrorType: `Error${place}` })),
      Conditions: conditions.map((to, place) => ({ NextAction: id(to), Condition: { Operator: 'Equals', Operands: [String(place)] } })),
    },
  }));
  const metadata = blocks.map(({ named, displayed, queue, part }, index): [string, JsonObject] => [id(index), {
    position: { x: x + index, y: x },
    ...(named ? { isFriendlyName: true } : {}),
    ...(displayed ? { parameters: { QueueId: { displayName: `Queue ${queue}` } } } : {}),
    ...(part && index + 1 < blocks.length ? { children: [id(index + 1)], fragments: { Part: id(index + 1) } } : {}),
  }]);
  const shifted = [...actions.slice(shift % (actions.length || 1)), ...actions.slice(0, shift % (actions.length || 1))];
  return {
    Version: '2019-10-30',
    StartAction: id(start),
    Metadata: {
      entryPointPosition: { x, y: x },
      name: environment,
      status: prefix,
      hash: {},
      ActionMetadata: Object.fromEntries(reversed ? metadata.reverse() : metadata),
    },
    Actions: reversed ? shifted.reverse() : shifted,
  };
}
