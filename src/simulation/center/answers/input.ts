import type { Answerer } from '.';
import { Collected, RequestKind, Spoken } from '../../interpreter/requests';
import type { Center } from '../center';
import { Contact } from '../contact';
import { FlowRun } from '../flow-run';
import { hear, hearerOf } from '../hearing';
import { KeyPad } from '../key-pad';
import { listen, pressKey, stopListening } from '../listening';

/** Keys may be pressed while the prompt is played, which ends it. */
const collect: Answerer<'collect'> = (center, run, collecting) => {
  const { contact } = run;
  const hearer = hearerOf(run);
  if (!hearer || contact.channel !== 'voice') return 'failed';
  const pad = new KeyPad(collecting);
  if (takesKeysAhead(contact, pad)) return { keys: pad.keys };
  hear(center, run, hearer, [textOf(collecting.spoken)]);
  const spoken = center.assumptions.speech(collecting.spoken);
  const { firstKeyWithin, nextKeyWithin } = collecting;
  let timer = center.timeline.after(spoken + firstKeyWithin, () => finish(resultOf(pad)));
  const stop = () => {
    timer.calledOff = true;
    stopListening(contact);
  };
  const finish = (answer: Collected) => {
    stop();
    run.resume(answer);
  };
  listen(contact, (key) => {
    timer.calledOff = true;
    if (pad.press(key)) finish({ keys: pad.keys });
    else timer = center.timeline.after(nextKeyWithin, () => finish(resultOf(pad)));
  });
  pressAsTold(center, run, collecting.spoken, spoken);
  return run.waitUntil(stop);
};

/** What was pressed before the question; whether that answers it. */
function takesKeysAhead(contact: Contact, pad: KeyPad): boolean {
  while (contact.keysAhead) {
    const key = contact.keysAhead[0];
    contact.keysAhead = contact.keysAhead.slice(1);
    if (pad.press(key)) return true;
  }
  return false;
}

function resultOf({ keys }: KeyPad): Collected {
  return keys === '' ? 'timeout' : { keys };
}

/** A customer who was told what to press does so after the prompt. */
function pressAsTold(center: Center, { contact }: FlowRun, spoken: Spoken, length: number): void {
  const keys = center.customers.get(contact.phone ?? '')?.whenAsked?.(textOf(spoken));
  if (keys) center.timeline.after(length, () => { for (const key of keys) pressKey(center, contact, key); });
}

export function textOf({ text, ssml, promptId }: Spoken): string {
  return text ?? ssml ?? promptId ?? '';
}

const buffer: Answerer<'buffer-keys'> = (_, { contact }, { enabled }) => {
  contact.keysAhead = enabled ? contact.keysAhead ?? '' : undefined;
  return 'done';
};

export const ANSWERERS = { 'collect': collect, 'buffer-keys': buffer } satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
