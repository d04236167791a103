import { BrokenVariant } from '../private/broken-variant';
import { act, FINISH, inbound, lookUp, menu, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a function without its error branch',
    flow: inbound(lookUp('Look up', {}, { errors: {} })),
    found: ['error required-error Look up › NoMatchingError'],
  },
  {
    title: 'a full queue that leads nowhere, in a module',
    flow: whole('MODULE', act('Enter queue', 'TransferContactToQueue', {}, { errors: { NoMatchingError: FINISH } })),
    found: ['error required-error Enter queue › QueueAtCapacity'],
  },
  {
    title: 'a menu of a queue flow without two of three',
    flow: whole('CUSTOMER_QUEUE', menu('Ask', {}, { errors: { NoMatchingError: FINISH } })),
    found: ['error required-error Ask › InputTimeLimitExceeded', 'error required-error Ask › NoMatchingCondition'],
  },
  {
    title: 'a profile that is not found, in a whisper',
    flow: whole('AGENT_WHISPER', act('Find', 'GetCustomerProfile', { ProfileRequestData: { IdentifierName: '_phone', IdentifierValue: '$.CustomerEndpoint.Address' } }, { errors: { MultipleFoundError: FINISH, NoMatchingError: FINISH } })),
    found: ['error required-error Find › NoneFoundError'],
  },
];
