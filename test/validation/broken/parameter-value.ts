import { BrokenVariant } from '../private/broken-variant';
import { act, FINISH, inbound, last, lookUp, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a time limit in words',
    flow: inbound(lookUp('Look up', { InvocationTimeLimitSeconds: '3s' })),
    found: ['error parameter-value Look up › InvocationTimeLimitSeconds'],
  },
  {
    title: 'an engine that speaks in no voice',
    flow: whole('CUSTOMER_WHISPER', act('Set voice', 'UpdateContactTextToSpeechVoice', { TextToSpeechVoice: 'Joanna', TextToSpeechEngine: 'Fast' })),
    found: ['error parameter-value Set voice › TextToSpeechEngine'],
  },
  {
    title: 'a text where the list of messages belongs, in a hold flow',
    flow: { type: 'AGENT_HOLD', start: 'Hold', actions: [{ ...last('Hold', 'MessageParticipantIteratively'), Parameters: { Messages: 'Please hold.' } }] },
    found: ['error parameter-value Hold › Messages'],
  },
  {
    title: 'a format of phone numbers that the service does not know',
    flow: whole('MODULE', act('Store', 'GetParticipantInput', {
      Text: 'Enter your number.', StoreInput: 'True', InputTimeLimitSeconds: '5', InputValidation: { PhoneNumberValidation: { NumberFormat: 'National', CountryCode: 'US' } },
    }, { errors: { InvalidPhoneNumber: FINISH, NoMatchingError: FINISH } })),
    found: ['error parameter-value Store › InputValidation.PhoneNumberValidation.NumberFormat'],
  },
];
