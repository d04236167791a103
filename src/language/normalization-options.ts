/** What the normalization of a flow document puts into a standard form, besides identifiers, order and metadata. */
export interface NormalizationOptions {
  /**
   * Whether resources are called by their names: the name that the designer noted, or else the ARN without region, account
   * and instance.
   *
   * @default true
   */
  readonly resourceNames?: boolean;

  /**
   * Whether the blocks get new positions. Without it the document has no positions at all, which is faster.
   *
   * @default true
   */
  readonly layout?: boolean;
}
