import type { Answerer } from '.';
import type { RequestKind } from '../../interpreter/requests';
import { LATER } from '../flow-run';
import { hear, hearerOf } from '../hearing';
import { answerAfter } from '../resuming';
import { awaitEvents } from '../waiting-for-events';
import { textOf } from './input';

/** Tasks and e-mails go on as if it had been said. */
const SPOKEN: readonly string[] = ['voice', 'chat'];

const say: Answerer<'say'> = (center, run, { spoken }) => {
  const { contact } = run;
  const hearer = hearerOf(run);
  if (!hearer || !SPOKEN.includes(contact.channel)) return 'done';
  hear(center, run, hearer, [textOf(spoken)]);
  return answerAfter(center, run, center.assumptions.speech(spoken), 'done');
};

const wait: Answerer<'wait'> = (center, run, { milliseconds, events }) => {
  if (run.contact.channel === 'voice' && !center.assumptions.allowVoiceWait) return 'failed';
  const appointment = center.timeline.after(milliseconds, () => finish('elapsed'));
  const stop = awaitEvents(run.contact, events, (event) => finish({ event }));
  const stopAll = () => {
    appointment.calledOff = true;
    stop();
  };
  const finish = (answer: { event: string } | 'elapsed') => {
    stopAll();
    run.resume(answer);
  };
  return run.waitUntil(stopAll);
};

/** Whoever waits hears the prompts, each noted once; without an interruption, until the contact goes on. */
const loopPrompts: Answerer<'loop-prompts'> = (center, run, { prompts, interruptAfter }) => {
  const hearer = hearerOf(run);
  if (hearer) hear(center, run, hearer, prompts.map(textOf));
  return interruptAfter === undefined ? LATER : answerAfter(center, run, interruptAfter, 'interrupted');
};

export const ANSWERERS = { 'say': say, 'wait': wait, 'loop-prompts': loopPrompts } satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
