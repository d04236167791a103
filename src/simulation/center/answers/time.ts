import type { Answerer } from '.';
import type { RequestKind } from '../../interpreter/requests';
import { LATER } from '../flow-run';

const say: Answerer<'say'> = (center, run, { spoken }) => {
  const { contact } = run;
  const to = run.role === 'agent-whisper' || contact.consultation?.target === contact ? 'agent' : 'customer';
  // Nobody is on the line of a callback that waits.
  if (to === 'customer' && !contact.customerOnLine) return 'done';
  center.trace.note('said', { contact, to, text: spoken.text ?? spoken.ssml ?? spoken.promptId ?? '' });
  const length = center.assumptions.speech(spoken);
  if (length === 0) return 'done';
  const appointment = center.timeline.after(length, () => run.resume('done'));
  return run.waitUntil(() => { appointment.calledOff = true; });
};

const wait: Answerer<'wait'> = (center, run, { milliseconds }) => {
  const appointment = center.timeline.after(milliseconds, () => run.resume('elapsed'));
  return run.waitUntil(() => { appointment.calledOff = true; });
};

/** Whoever waits hears the prompts; without an interruption, until the contact goes on. */
const loopPrompts: Answerer<'loop-prompts'> = (center, run, { prompts, interruptAfter }) => {
  for (const spoken of prompts) center.trace.note('said', { contact: run.contact, to: 'customer', text: spoken.text ?? spoken.ssml ?? spoken.promptId ?? '' });
  if (interruptAfter === undefined) return LATER;
  const appointment = center.timeline.after(interruptAfter, () => run.resume('interrupted'));
  return run.waitUntil(() => { appointment.calledOff = true; });
};

export const ANSWERERS = { 'say': say, 'wait': wait, 'loop-prompts': loopPrompts } satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
