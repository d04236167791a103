import { JsonObject } from '../../../../src/language/json';
import { CompiledFlow } from '../../../../src/simulation/interpreter/compiled-flow';
import { Request, RequestKind, Requests } from '../../../../src/simulation/interpreter/requests';
import { runFlow } from '../../../../src/simulation/interpreter/run-flow';
import { Scope } from '../../../../src/simulation/interpreter/scope';
import { stepOf } from '../../../../src/simulation/interpreter/step-of';
import { Random } from '../../../../src/simulation/kernel/random';

/** So many actions without a question are an endless loop. */
const MOST_ACTIONS = 1000;
/** Some flows go on for as long as the contact lives. */
const MOST_QUESTIONS = 200;

/** Questions after which the contact is no longer in the flow. */
const LEAVES: readonly string[] = ['disconnect', 'transfer-to-agent'];

/** Runs a flow with whatever the world may answer; returns the number of questions. */
export function runAtRandom(flow: CompiledFlow, random: Random): number {
  const scope = new Scope(() => valuesAt(random), {});
  let questions = 0;
  let actions = 0;
  const program = runFlow(flow, scope, {
    stepOf,
    passed: () => undefined,
    tick: (_, { identifier }) => { if (++actions > MOST_ACTIONS) throw new Error(`flow ${flow.name} goes round at ${identifier}`); },
  });
  let turn = program.next();
  while (!turn.done && questions < MOST_QUESTIONS && !LEAVES.includes(turn.value.kind)) {
    questions++;
    actions = 0;
    turn = program.next(answerTo(turn.value, flow, random));
  }
  return questions;
}

function valuesAt(random: Random): JsonObject {
  return {
    Channel: oneOf(random, ['VOICE', 'VOICE', 'VOICE', 'CHAT', 'TASK', 'EMAIL', 'value 0', 'value 1']),
    Attributes: random() < 0.5 ? {} : { a: 'b' },
    Queue: random() < 0.5 ? null : { Name: 'Support', ARN: 'arn:queue' },
  };
}

function oneOf<T>(random: Random, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)];
}

const FIGURES = { name: 'Support', arn: 'arn:queue', oldestAge: 0, online: 1, available: 0, staffed: 1, afterContactWork: 0, busy: 1, missed: 0, nonProductive: 0 };
const DONE = () => ['done'];

/** One of the following is answered. */
const ANSWERS: { readonly [K in RequestKind]?: (ask: Requests[K]['ask'], flow: CompiledFlow) => unknown[] } = {
  'say': DONE,
  'set-setting': DONE,
  'buffer-keys': DONE,
  'stream-media': DONE,
  'set-place': DONE,
  'set-caller-id': DONE,
  'set-voice': DONE,
  'set-logging': DONE,
  'collect': () => [...['1', '2', '#', '2065550100', '+', ''].map((keys) => ({ keys })), 'timeout', 'failed'],
  'loop-prompts': () => ['interrupted'],
  'wait': ({ events }) => [...events.map((event) => ({ event })), 'elapsed', 'failed'],
  'invoke': ({ asynchronous }) => asynchronous ? [{ invocationId: 'i' }, 'failed'] : [...[null, { a: 'b' }, { a: { b: [1] } }].map((returned) => ({ returned })), 'failed'],
  'set-attributes': () => ['done', 'failed'],
  'set-data': () => ['done', 'failed'],
  'set-criteria': () => ['done', 'failed'],
  'set-queue': () => ['done', 'unknown'],
  'set-slot': () => ['done', 'unknown'],
  'set-callback-number': () => ['done', 'invalid', 'not-dialable'],
  'enqueue': () => ['in-queue', 'full', 'failed'],
  'create-callback': () => ['created', 'failed'],
  'transfer-to-flow': () => ['unknown'],
  'transfer-to-number': () => ['returned', 'not-connected', 'too-late', 'failed'],
  'module': (_, flow) => [...flow.type === 'MODULE' ? [flow] : [], 'unknown'],
  'hours': () => ['open', 'closed', 'failed'],
  'queue-metrics': () => ['failed', ...[0, 1, 5].map((contacts) => ({ ...FIGURES, contacts, position: contacts || undefined }))],
  'random': () => [0.01, 0.3, 0.6, 0.99],
  'call-progress': () => ['HUMAN_ANSWERED', 'VOICEMAIL_BEEP', 'AMD_ERROR', 'FAX_MACHINE_DETECTED', ''],
  'outside': () => ['next', 'NoMatchingError', 'NoneFoundError', 'True', 'Escalation', 'anything', 'TimeLimitExceeded']
    .map((branch, index) => ({ branch, values: index % 2 === 0 ? { a: { b: 'c' } } : undefined })),
};

function answerTo({ kind, ask }: Request, flow: CompiledFlow, random: Random): unknown {
  const answers = ANSWERS[kind];
  if (!answers) throw new Error(`nothing is known of the question ${kind}`);
  return oneOf(random, answers(ask as never, flow));
}
