import type { Asker, Assembly, Way } from './assembly';

/**
 * Something that a flow is built of: a block, a chain of parts, or a reference to a block by its name.
 *
 * Parts are values. They can be kept in constants, returned from functions and used in several flows.
 */
export abstract class FlowPart {
  /**
   * Puts the part's actions into the assembly and returns the identifier of the one to start with. The asker is whose
   * branch leads here.
   *
   * @internal
   */
  public abstract _connect(assembly: Assembly, way: Way, asker: Asker): string;

  /**
   * The name of the block that the part starts with; undefined where it starts with none of its own.
   *
   * @internal
   */
  public abstract get _firstName(): string | undefined;
}
