/** Something of a flow in the old export format that has no exact counterpart in the format of today. */
export interface ConversionNote {
  /** The identifier of the block; empty if it is about the whole flow. */
  readonly block: string;
  /** What has no exact counterpart: a type of block, a parameter or a branch. */
  readonly what: string;
  /** Why, and what was made of it. */
  readonly why: string;
}
