/**
 * Who is recorded.
 */
export enum RecordedParticipant {
  /** The agent. */
  AGENT = 'Agent',
  /** The customer. */
  CUSTOMER = 'Customer',
}

/**
 * What stands where sensitive data was.
 */
export enum RedactionMask {
  /** The kind of the data, e.g. `[NAME]`. */
  ENTITY_TYPE = 'EntityType',
  /** The word `[PII]`. */
  PII = 'PII',
}

/**
 * Which transcripts are kept.
 */
export enum RedactionOutput {
  /** The redacted and the original one. */
  REDACTED_AND_ORIGINAL = 'RedactedAndOriginal',
  /** The redacted one. */
  REDACTED_ONLY = 'RedactedOnly',
}

/**
 * How sensitive data is removed from transcripts and recordings.
 */
export interface Redaction {
  /**
   * Which transcripts are kept.
   *
   * @default - the service chooses
   */
  readonly output?: RedactionOutput;

  /**
   * What stands where the data was.
   *
   * @default - the service chooses
   */
  readonly mask?: RedactionMask;

  /**
   * The kinds of data to remove, as the service names them, e.g. `NAME` or `CREDIT_DEBIT_NUMBER`.
   *
   * @default - all kinds
   */
  readonly entities?: string[];
}
