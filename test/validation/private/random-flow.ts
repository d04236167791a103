import fc from 'fast-check';
import {
  Attribute, Chain, CheckContactAttributes, Condition, Disconnect, EndFlow, FlowPart, GoTo, Loop, LoopPrompts, Message, Return, SetContactAttributes,
} from '../../../src/blocks';
import { FlowTypeName, MAY_DISCONNECT } from '../../../src/language/flow-type';
import { MINIMAL_BLOCKS } from '../../blocks/private/minimal-blocks';

/** The shape of a flow: where blocks stand, branch, join and go back; which blocks they are is another matter. */
export type Shape = readonly Piece[];
type Piece =
  | { readonly kind: 'block' }
  | { readonly kind: 'check'; readonly arms: readonly Arm[] }
  | { readonly kind: 'loop'; readonly body: Shape }
  | { readonly kind: 'handled'; readonly body: Shape; readonly handler: Shape };
interface Arm {
  readonly body: Shape;
  readonly ending: 'open' | 'back' | 'stop';
}

const BLOCK = { kind: 'block' } as const;
const ENDINGS = ['open', 'back', 'stop'] as const;

const { shape } = fc.letrec<{ shape: Shape; piece: Piece }>((tie) => ({
  shape: fc.array(tie('piece'), { maxLength: 4 }),
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: fc.constant(BLOCK) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('check' as const), arms: fc.array(armOf(tie('shape')), { minLength: 1, maxLength: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('loop' as const), body: tie('shape') }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('handled' as const), body: tie('shape'), handler: tie('shape') }) },
  ),
}));
export const SHAPE = shape;

function armOf(body: fc.Arbitrary<Shape>): fc.Arbitrary<Arm> {
  return fc.record({ body, ending: fc.constantFrom(...ENDINGS) });
}

/** Blocks by their files: those that something follows, and those that nothing does. */
export interface Choice {
  readonly going: readonly string[];
  readonly ending: readonly string[];
}

/**
 * A flow of this shape. Each block is taken once; where none is left, there is none. Only arms of a check go back, so that
 * there is always a way out.
 */
export function flowOf(pieces: Shape, type: FlowTypeName, choice: Choice): FlowPart {
  const [going, ending] = [[...choice.going], [...choice.ending]];
  let count = 0;
  const named = (what: string) => `${what} ${count += 1}`;
  const take = (from: string[]): FlowPart[] => from.splice(0, 1).map((file) => MINIMAL_BLOCKS[file](named('Block')));
  const chain = (inner: Shape, ...more: FlowPart[]): Chain => Chain.of(...inner.flatMap(partsOf), ...more);
  const stop = () => take(ending)[0] ?? GoTo.block('End');
  const arm = ({ body, ending: end }: Arm): Chain => chain(body, ...(end === 'open' ? [] : [end === 'back' ? GoTo.block('Start') : stop()]));
  const partsOf = (piece: Piece): FlowPart[] => {
    switch (piece.kind) {
      case 'block': return take(going);
      case 'check': return [new CheckContactAttributes(named('Check'), {
        attribute: Attribute.CHANNEL, conditions: piece.arms.map((one, index) => Condition.equalTo(`value ${index}`, arm(one))),
      })];
      case 'loop': return [new Loop(named('Loop'), { times: 3, whileLooping: chain(piece.body) })];
      case 'handled': return [chain(piece.body).withErrorHandler(chain(piece.handler))];
    }
  };
  return Chain.of(new SetContactAttributes('Start', { attributes: { a: 'b' } }), chain(pieces), endOf(type));
}

export function endOf(type: FlowTypeName): FlowPart {
  if (type === 'MODULE') return new Return('End');
  if (type === 'CUSTOMER_HOLD' || type === 'AGENT_HOLD') return new LoopPrompts('End', { messages: [Message.text('Please hold.')] });
  return type !== 'CUSTOMER_QUEUE' && MAY_DISCONNECT.includes(type) ? new Disconnect('End') : new EndFlow('End');
}
