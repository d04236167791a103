import type { Agent } from '../../simulation/center/agent';
import type { Center } from '../../simulation/center/center';
import type { Contact } from '../../simulation/center/contact';
import type { Transcript } from '../transcript/transcript';

/** What did not come. */
export type Wanted = 'speech' | 'question' | 'offer' | 'call' | 'text' | 'end';

/** How things stood when something was expected in vain. */
export interface Situation {
  readonly center: Center;
  readonly transcript: Transcript;
  /** What was expected. */
  readonly wanted?: Wanted;
  /** The contact that it was expected of. */
  readonly about?: Contact;
  /** The agent who was expected to do something. */
  readonly agent?: Agent;
}

/** Says in half a sentence what probably is the matter; undefined if it is something else. */
export type Hint = (situation: Situation) => string | undefined;
