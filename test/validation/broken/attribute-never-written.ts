import { BrokenVariant } from '../private/broken-variant';
import { act, inbound, lookUp, note, speak, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'an attribute that a function is given',
    flow: inbound(lookUp('Look up', { LambdaInvocationAttributes: { order: '$.Attributes.order' } })),
    found: ['info attribute-never-written Look up › LambdaInvocationAttributes.order'],
  },
  {
    title: 'a key in brackets that differs in case from the one that is set',
    flow: whole('CUSTOMER_QUEUE', note('Note', { 'first name': 'x' }, 'Greet'), speak('Greet', "Hello $.Attributes['First name'].")),
    found: ['info attribute-never-written Greet › Text'],
  },
  {
    title: 'an attribute that becomes another one',
    flow: whole('MODULE', note('Copy', { tier: '$.Attributes.level' })),
    found: ['info attribute-never-written Copy › Attributes.tier'],
  },
  {
    title: 'one of two attributes in the queue of a transfer',
    flow: whole('AGENT_TRANSFER', act('Set queue', 'UpdateContactTargetQueue', { QueueId: '$.Attributes.queue' }, { next: 'Note' }), note('Note', { line: 'a' })),
    found: ['info attribute-never-written Set queue › QueueId'],
  },
];
