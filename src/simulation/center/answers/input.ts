import type { Answerer } from '.';
import type { RequestKind } from '../../interpreter/requests';
import { Contact } from '../contact';

/** Who is being asked for keys, by contact, and what to do with each key. */
const LISTENERS = new WeakMap<Contact, (key: string) => void>();

/** Keys may be pressed while the prompt is played, which ends it. */
const collect: Answerer<'collect'> = (center, run, { spoken, firstKeyWithin, nextKeyWithin, mostKeys, endsWith }) => {
  const { contact } = run;
  center.trace.note('said', { contact, to: 'customer', text: spoken.text ?? spoken.ssml ?? spoken.promptId ?? '' });
  let keys = '';
  let timer = center.timeline.after(center.assumptions.speech(spoken) + firstKeyWithin, () => finish('timeout'));
  const stop = () => {
    timer.calledOff = true;
    LISTENERS.delete(contact);
  };
  const finish = (answer: { keys: string } | 'timeout') => {
    stop();
    run.resume(answer);
  };
  LISTENERS.set(contact, (key) => {
    timer.calledOff = true;
    const ends = endsWith.includes(key);
    if (!ends) keys += key;
    if (ends || keys.length >= mostKeys) return finish({ keys });
    timer = center.timeline.after(nextKeyWithin, () => finish(keys === '' ? 'timeout' : { keys }));
  });
  return run.waitUntil(stop);
};

/** What listens for keys of this contact now; undefined if nothing asks. */
export function listenerOf(contact: Contact): ((key: string) => void) | undefined {
  return LISTENERS.get(contact);
}

export const ANSWERERS = { collect } satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
