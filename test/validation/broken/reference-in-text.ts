import { BrokenVariant } from '../private/broken-variant';
import { act, inbound, menu, note, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a misspelled namespace in markup',
    flow: inbound(act('Greet', 'MessageParticipant', { SSML: '<speak>$.Extrenal.name</speak>' })),
    found: ['warning reference-in-text Greet › SSML'],
  },
  {
    title: 'an attribute that is made of two',
    flow: whole('CUSTOMER_QUEUE', note('Note', { name: '$.Customer.FirstName $.LastName.text' })),
    found: ['warning reference-in-text Note › Attributes.name'],
  },
  {
    title: 'the question of a menu in a module',
    flow: whole('MODULE', menu('Ask', { Text: 'Press 1, $.contact.name.' })),
    found: ['warning reference-in-text Ask › Text'],
  },
];
