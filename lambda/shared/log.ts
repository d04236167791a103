export type LogFields = Record<string, string | number | undefined>;

/**
 * What the logic may log: a fixed sentence and named fields. Neither ever holds the event, a phone number or the
 * message of an error, because services like to quote the request in it.
 */
export interface Log {
  info(message: string, fields: LogFields): void;
  error(message: string, fields: LogFields): void;
}
