import { Dice } from './dice';
import { Cloud } from '../../../../src/simulation/cloud/cloud';
import { EventFaultKind, Fault, FaultKind, Which } from '../../../../src/simulation/cloud/faults';
import { FLOW } from '../../../../src/simulation/cloud/invoker';
import { Timeline } from '../../../../src/simulation/kernel/timeline';

const MINUTE = 60_000;
const KINDS: readonly FaultKind[] = ['throttled', 'server-error', 'timeout', 'late', 'reset', 'lost-answer', 'malformed'];

/**
 * What the helpers call. Secrets are not among it: a function reads its secret once and stays warm over many runs, and a run must
 * depend on its seed alone.
 */
const OPERATIONS: readonly (readonly [service: string, operations: readonly (string | undefined)[]])[] = [
  ['dynamodb', ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query', undefined]],
  ['connect', ['DescribeContact', 'StopContact', 'GetContactMetrics', undefined]],
  ['sms-voice', [undefined]],
  ['sqs', ['SendMessage', 'ChangeMessageVisibility', undefined]],
];

const EVENTS = ['INITIATED', 'QUEUED', 'CONNECTED_TO_SYSTEM', 'CONNECTED_TO_AGENT', 'DISCONNECTED', undefined];

/** Up to three things go wrong, each at most a dozen times: single calls, or all of them for a while. */
export function addMishaps({ faults }: Cloud, timeline: Timeline, dice: Dice): void {
  for (let count = dice.weighed([[2, 0], [4, 1], [3, 2], [1.5, 3]]); count > 0; count--) {
    const add = dice.weighed<() => () => void>([
      [5, () => faults.add(callFault(dice, whichOf(dice)))],
      [3, () => faults.add({ service: 'lambda', operation: 'Invoke', caller: FLOW, kind: dice.pick(KINDS), which: whichOf(dice) })],
      [3, () => faults.addForEvents({ kind: dice.pick<EventFaultKind>(['lost', 'duplicated']), eventType: dice.pick(EVENTS), which: whichOf(dice) })],
    ]);
    if (dice.is(0.7)) add();
    else outage(timeline, add, dice);
  }
}

/** Most events are there within a second or two; in some runs one may overtake another. */
export function eventDelay(dice: Dice): () => number {
  const most = dice.weighed([[6, 2000], [1, 30_000], [1, 10 * MINUTE]]);
  return () => dice.whole(0, most);
}

function outage(timeline: Timeline, add: () => () => void, dice: Dice): void {
  timeline.after(dice.whole(0, 30 * MINUTE), () => {
    const end = add();
    timeline.after(dice.whole(1000, 20 * MINUTE), end);
  });
}

function callFault(dice: Dice, which: Which): Fault {
  const [service, operations] = dice.weighed([[6, OPERATIONS[0]], [2, OPERATIONS[1]], [2, OPERATIONS[2]], [1, OPERATIONS[3]]]);
  return { kind: dice.pick(KINDS), service, operation: dice.pick(operations), which };
}

function whichOf(dice: Dice): Which {
  return dice.pick<Which>([
    { times: 1, after: dice.whole(0, 5) }, { times: dice.whole(1, 4), after: dice.whole(0, 8) }, { probability: 0.3, times: 12 }, { times: 12 },
  ]);
}
