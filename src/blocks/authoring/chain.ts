import type { Asker, Assembly, Target, Way } from './assembly';
import { FlowPart } from './flow-part';
import { nameIn, Scope } from './scope';

/**
 * Parts that run one after the other.
 *
 * Branches of a block that end open lead on to the part after that block, like the two arms of an `if`. A chain is a
 * value: `followedBy` and `withErrorHandler` return a new one.
 */
export class Chain extends FlowPart {
  /**
   * A chain of these parts, in this order.
   */
  public static of(...parts: FlowPart[]): Chain {
    return new Chain(parts);
  }

  private constructor(private readonly parts: FlowPart[], private readonly handler?: FlowPart) {
    super();
  }

  /**
   * A new chain that goes on with these parts.
   */
  public followedBy(...parts: FlowPart[]): Chain {
    return new Chain([this, ...parts]);
  }

  /**
   * A new chain whose failures go to the given part, unless a block inside of it says otherwise.
   *
   * The handler goes on with what follows the chain if it ends open.
   */
  public withErrorHandler(handler: FlowPart): Chain {
    return new Chain([this], handler);
  }

  /** @internal */
  public _connect(assembly: Assembly, way: Way, asker: Asker): string {
    const handler = this.handler;
    const onError = handler ? once((failed) => handler._connect(assembly, way, failed)) : way.onError;
    const asked = this.parts.map(() => false);
    const targets: Target[] = this.parts.map((part, index) => once((before) => {
      asked[index] = true;
      return part._connect(assembly, { ...way, next: targets[index + 1], onError }, before);
    }));
    targets.push(way.next);
    const start = targets[0](asker);
    this.parts.forEach((part, index) => asked[index] || assembly.postpone({
      name: part._firstName === undefined ? undefined : nameIn(way.scope, part._firstName),
      connect: () => targets[index]({ block: '(reference)', branch: 'next' }),
      isReached: () => asked[index],
      report: () => asked[index - 1] && reportUnreachable(assembly, this.parts[index - 1], part, way.scope),
    }));
    return start;
  }

  /** @internal */
  public get _firstName(): string | undefined {
    return this.parts[0]?._firstName;
  }
}

/** A target is connected once, however many branches lead to it. */
function once(connect: Target): Target {
  let identifier: string | undefined;
  return (asker) => identifier ??= connect(asker);
}

function reportUnreachable(assembly: Assembly, before: FlowPart, part: FlowPart, scope: Scope): void {
  assembly.problems.add('UnreachablePart', `${describe(part, scope)} can never run, because ${describe(before, scope)} before it always ends or goes elsewhere; `
    + 'remove it, let a branch before it end open, or go there by name');
}

function describe(part: FlowPart, scope: Scope): string {
  return 'blockName' in part ? `block ${JSON.stringify(nameIn(scope, String(part.blockName)))}` : `a ${part.constructor.name}`;
}
