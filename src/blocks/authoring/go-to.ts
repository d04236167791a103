import type { Asker, Assembly, Way } from './assembly';
import { FlowPart } from './flow-part';

/**
 * Leads to a block by its name: for loops, and for branches that join.
 */
export class GoTo extends FlowPart {
  /**
   * Goes to the block of this name in the same flow.
   */
  public static block(blockName: string): GoTo {
    return new GoTo(blockName);
  }

  private constructor(private readonly target: string) {
    super();
  }

  /** @internal */
  public _connect(assembly: Assembly, { scope }: Way, asker: Asker): string {
    return assembly.refer(scope, this.target, asker);
  }

  /** @internal */
  public get _firstName(): undefined {
    return undefined;
  }
}
