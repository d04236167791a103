import { Transcript } from '../../../src/testing/transcript/transcript';
import { branching, CUSTOMER, World, WorldProps } from '../../simulation/private/world';

/** Asks whoever waits until a key is pressed; 1 is a callback. */
const OFFER = branching('Callback offer', 'CUSTOMER_QUEUE', {
  'Menu': {
    type: 'GetParticipantInput',
    parameters: { Text: 'Press 1 to be called back.', InputTimeLimitSeconds: '5' },
    when: [['Equals', '1', 'Call back']],
    errors: { InputTimeLimitExceeded: 'Menu', NoMatchingCondition: 'Menu', NoMatchingError: 'End' },
  },
  'Call back': {
    type: 'CreateCallbackContact',
    parameters: { QueueId: 'cb', InitialCallDelaySeconds: '99', MaximumConnectionAttempts: '1', RetryDelaySeconds: '600' },
    next: 'Thanks',
    errors: { NoMatchingError: 'End' },
  },
  'Thanks': { type: 'MessageParticipant', parameters: { Text: 'We will call you back.' }, next: 'End', errors: { NoMatchingError: 'End' } },
  'End': { type: 'DisconnectParticipant' },
});

const NAMES: Readonly<Record<string, string>> = { [CUSTOMER]: 'John', '+12065550124': 'Mary' };

export interface Told {
  readonly world: World;
  readonly transcript: Transcript;
}

/** A center in which waiting callers are offered a callback, and what happens in it is written down in the time of New York. */
export function offeredCallback({ flows = [], queues, model, ...more }: WorldProps = {}): Told {
  const world = new World({
    flows: [OFFER, ...flows],
    queues: queues ?? [{ id: 'q', name: 'Support' }, { id: 'cb', name: 'Support callbacks' }],
    model: { defaultFlows: { CUSTOMER_QUEUE: 'Callback offer' }, ...model },
    ...more,
  });
  return { world, transcript: transcriptOf(world) };
}

export function transcriptOf({ center: { trace, model } }: World): Transcript {
  return Transcript.of(trace, model, { customer: (number) => NAMES[number], timeZone: 'America/New_York' });
}
