import { BrokenVariant } from '../private/broken-variant';
import { act, FINISH, inbound, lookUp, menu, note, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a loose error branch',
    flow: inbound(lookUp('Look up', {}, { errors: { NoMatchingError: '' } })),
    found: ['error unwired-branch Look up › NoMatchingError'],
  },
  {
    title: 'a loose key of a menu in a queue flow',
    flow: whole('CUSTOMER_QUEUE', menu('Ask', {}, { conditions: { 1: FINISH, 2: '' } })),
    found: ['error unwired-branch Ask › 2'],
  },
  {
    title: 'a setting of a whisper that goes nowhere when it succeeds',
    flow: whole('AGENT_WHISPER', { ...note('Note', { a: 'b' }), Transitions: { Errors: [{ NextAction: FINISH, ErrorType: 'NoMatchingError' }] } }),
    found: ['error unwired-branch Note › next'],
  },
  {
    title: 'closed hours of a module',
    flow: whole('MODULE', act('Are we open', 'CheckHoursOfOperation', {}, { conditions: { True: FINISH, False: '' } })),
    found: ['error unwired-branch Are we open › False'],
  },
];
