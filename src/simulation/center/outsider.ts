import { Contact } from './contact';
import type { JsonObject } from '../../language/json';
import { OutsideAnswer } from '../interpreter/requests';

/** What a service outside of the simulation answers; undefined leaves it to what the action does by default. */
export type Outsider = (parameters: JsonObject, contact: Contact) => OutsideAnswer | undefined;
