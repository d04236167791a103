import type { Asker, Assembly, Way } from './assembly';
import { FlowPart } from './flow-part';
import { nameIn } from './scope';

/**
 * A part under a name of its own, so that the same part can be used several times in one flow.
 *
 * The name stands in front of the names of all blocks inside: `Fragment.named('Billing', part)` makes `Ask` to `Billing Ask`. A
 * `GoTo` inside means a block of the fragment if there is one of that name, or else one around it; from outside, a block of the
 * fragment goes by its full name. The part itself stays as it is.
 */
export class Fragment extends FlowPart {
  /**
   * The part, with this name in front of the names of its blocks.
   */
  public static named(fragmentName: string, part: FlowPart): Fragment {
    return new Fragment(fragmentName, part);
  }

  private constructor(private readonly fragmentName: string, private readonly part: FlowPart) {
    super();
  }

  /** @internal */
  public _connect(assembly: Assembly, way: Way, asker: Asker): string {
    return this.part._connect(assembly, { ...way, scope: [...way.scope, this.fragmentName] }, asker);
  }

  /** @internal */
  public get _firstName(): string | undefined {
    const first = this.part._firstName;
    return first === undefined ? undefined : nameIn([this.fragmentName], first);
  }
}
