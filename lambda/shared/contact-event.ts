import { child, text } from './record';

/** The answer of a handler: a flow reads a flat map of strings. */
export type Answer = Record<string, string>;

/** The part of the flow's event that the handlers use. Absent texts are empty, so that no reader has to care. */
export interface Contact {
  readonly contactId: string;
  /** The same for the asking contact, the callback contact and every retry of it. */
  readonly initialContactId: string;
  readonly instanceId: string;
  readonly parameter: (name: string) => string;
}

/** Reads the event of an Amazon Connect flow and never throws: a malformed event reads as one without content. */
export function readContact(event: unknown): Contact {
  const details = child(event, 'Details');
  const data = child(details, 'ContactData');
  const parameters = child(details, 'Parameters');
  const contactId = text(data, 'ContactId');
  return {
    contactId,
    initialContactId: text(data, 'InitialContactId') || contactId,
    instanceId: instanceIdIn(text(data, 'InstanceARN')),
    parameter: (name) => text(parameters, name),
  };
}

/** Empty if it is the ARN of nothing in an instance. */
export function instanceIdIn(arn: string): string {
  return /:instance\/([^/]+)/.exec(arn)?.[1] ?? '';
}
