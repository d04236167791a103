import { addAgents } from './agents';
import { brokenConversations } from './conversations';
import { addCustomers } from './customers';
import { Dice } from './dice';
import { Example } from './example';
import { addMishaps, eventDelay } from './mishaps';
import { brokenPromises } from './promises';
import { watch } from './seen';
import { Tally, tallyOf } from './tally';
import { Center } from '../../../../src/simulation/center/center';
import { QueueModel } from '../../../../src/simulation/center/model';
import type { Assumptions } from '../../../../src/simulation/center/options';
import type { TraceEvent } from '../../../../src/simulation/center/trace';
import { traceLine } from '../../../../src/simulation/center/trace-text';
import { Cloud } from '../../../../src/simulation/cloud/cloud';
import { centerInstance } from '../../../../src/simulation/cloud/instance/center-instance';
import { invokerOf } from '../../../../src/simulation/cloud/invoker';
import { randomOf } from '../../../../src/simulation/kernel/random';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A callback lives for a week, and each of its two retries for another one. */
const LENGTH = 23 * DAY;
/** Each run has days of its own in the calendar: for functions that stay warm, time never goes back. */
const APART = 25 * DAY;
const FIRST = Date.UTC(2026, 0, 5, 15);
const ASSUMPTIONS: Partial<Assumptions> = { estimatedWait: (_, position) => position * 10 * MINUTE };

export interface Result {
  /** What must not have happened. */
  readonly broken: readonly string[];
  readonly lines: readonly string[];
  readonly tally: Tally;
}

/** One run, which depends on its seed alone. Lines are written only if somebody wants to read them. */
export async function runOf(seed: number, example: Example, writes = false): Promise<Result> {
  const dice = new Dice(randomOf(seed));
  const model = { ...example.model, queues: queuesOf(example, dice) };
  const center = new Center({ model, start: FIRST + seed * APART, seed, assumptions: ASSUMPTIONS });
  const cloud = await openCloud(example, center, dice);
  const lines: string[] = [];
  if (writes) center.trace.listen((event) => { if (!isRemembered(event)) lines.push(traceLine(event)); });
  const seen = watch(center, cloud);
  addMishaps(cloud, center.timeline, dice);
  addCustomers(center, example.inbound, dice);
  addAgents(center, example.profile, dice);
  await cloud.advance(center.now + LENGTH);
  await cloud.close();
  await example.quotas.settle(cloud, example.runtime);
  return { broken: [...brokenPromises(seen), ...brokenConversations(seen)], lines, tally: tallyOf(seen) };
}

/** A function that is warm from a run before has its secret already. */
function isRemembered(event: TraceEvent): boolean {
  return event.kind === 'api-called' && event.service === 'secretsmanager';
}

/** The queue of callbacks may be so small that it is full at once. */
function queuesOf({ model, callbackQueue }: Example, dice: Dice): ReadonlyMap<string, QueueModel> {
  const maxContacts = dice.weighed([[8, 200], [1, 2], [1, 1]]);
  return new Map(model.queues).set(callbackQueue, { ...model.queues.get(callbackQueue)!, maxContacts });
}

async function openCloud({ model, runtime }: Example, center: Center, dice: Dice): Promise<Cloud> {
  const { timeline, trace } = center;
  const cloud = await Cloud.start({
    model, instance: centerInstance(center), timeline, trace, runtime, random: randomOf(dice.whole(1, 2 ** 30)), eventDelay: eventDelay(dice),
  });
  center.invoker = invokerOf(cloud, () => dice.whole(20, 400));
  return cloud;
}
