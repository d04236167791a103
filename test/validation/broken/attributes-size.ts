import { BrokenVariant } from '../private/broken-variant';
import { act, check, inbound, note, whole } from '../private/whole-flows';

const LIMIT = 32 * 1024;

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'many short attributes',
    flow: inbound(note('Note', Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`key${index}`, 'x'.repeat(90)])))),
    found: ['warning attributes-size Note'],
  },
  {
    title: 'attributes on two ways of a check',
    flow: whole('CUSTOMER_QUEUE', check('Which', '$.Channel', { VOICE: 'Note call' }, 'Note other'), note('Note call', { call: 'x'.repeat(LIMIT / 2) }), note('Note other', { other: 'y'.repeat(LIMIT / 2) })),
    found: ['warning attributes-size Note other'],
  },
  {
    title: 'flow attributes',
    flow: whole('MODULE', act('Keep', 'UpdateFlowAttributes', { FlowAttributes: { terms: { Value: 'x'.repeat(LIMIT) } } })),
    found: ['warning attributes-size Keep'],
  },
];
