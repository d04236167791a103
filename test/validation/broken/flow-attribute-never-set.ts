import { BrokenVariant } from '../private/broken-variant';
import { act, check, FINISH, inbound, lookUp, note, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a check of a flow attribute that nothing sets',
    flow: inbound(check('Which', '$.FlowAttributes.line', { a: FINISH })),
    found: ['warning flow-attribute-never-set Which › ComparisonValue'],
  },
  {
    title: 'one of two flow attributes that a function is given',
    flow: whole('CUSTOMER_QUEUE', act('Keep', 'UpdateFlowAttributes', { FlowAttributes: { order: { Value: '1' } } }, { next: 'Look up' }), lookUp('Look up', { LambdaInvocationAttributes: { order: '$.FlowAttributes.order', name: '$.FlowAttributes.name' } })),
    found: ['warning flow-attribute-never-set Look up › LambdaInvocationAttributes.name'],
  },
  {
    title: 'a flow attribute in markup, where a contact attribute of its name is set',
    flow: whole('MODULE', note('Note', { name: 'x' }, 'Greet'), act('Greet', 'MessageParticipant', { SSML: '<speak>$.FlowAttributes.name</speak>' })),
    found: ['warning flow-attribute-never-set Greet › SSML'],
  },
];
