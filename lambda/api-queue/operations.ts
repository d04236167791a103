import type { Operation } from './operation';
import { stopContact } from './stop-contact';
import { updateContactAttributes } from './update-contact-attributes';
import { updateContactRoutingData } from './update-contact-routing-data';
import type { ApiCalls } from '../shared/api-queue-client';

/** A call that is not here never runs, whoever may write to the queue. */
export const OPERATIONS: Readonly<Record<keyof ApiCalls, Operation>> = {
  StopContact: stopContact,
  UpdateContactAttributes: updateContactAttributes,
  UpdateContactRoutingData: updateContactRoutingData,
};
