import { BrokenVariant } from '../private/broken-variant';
import { act, check, FINISH, inbound, last, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'an action that may be new',
    flow: inbound(act('Translate', 'TranslateSpeech', { LanguageCode: 'de-DE' })),
    found: ['warning unknown-action-type Translate › Type'],
  },
  {
    title: 'a check of a queue flow with conditions of its own',
    flow: whole('CUSTOMER_QUEUE', act('Check', 'CheckWeather', {}, { conditions: { rain: FINISH, sun: FINISH }, errors: {} })),
    found: ['warning unknown-action-type Check › Type'],
  },
  {
    title: 'an end of a whisper',
    flow: whole('AGENT_WHISPER', check('Which', '$.Channel', { VOICE: 'Join' }), last('Join', 'JoinParticipants')),
    found: ['warning unknown-action-type Join › Type'],
  },
];
