import { JsonObject } from '../../../../src/language/json';
import { CompiledFlow } from '../../../../src/simulation/interpreter/compiled-flow';
import { Request } from '../../../../src/simulation/interpreter/requests';
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
const BRANCHES = ['next', 'NoMatchingError', 'NoneFoundError', 'True', 'Escalation', 'anything', 'TimeLimitExceeded'];
const KEYS = ['1', '2', '#', '2065550100', '+', ''];

function answerTo({ kind, ask }: Request, flow: CompiledFlow, random: Random): unknown {
  const either = (...values: unknown[]) => oneOf(random, values);
  switch (kind) {
    case 'say': case 'set-setting': case 'buffer-keys': case 'stream-media': case 'set-place': case 'set-voice': case 'set-logging': return 'done';
    case 'collect': return either({ keys: oneOf(random, KEYS) }, 'timeout', 'failed');
    case 'loop-prompts': return 'interrupted';
    case 'wait': return either(...ask.events.map((event) => ({ event })), 'elapsed', 'failed');
    case 'invoke': return ask.asynchronous ? either({ invocationId: 'i' }, 'failed') : either({ returned: null }, { returned: { a: 'b' } }, { returned: { a: { b: [1] } } }, 'failed');
    case 'set-attributes': case 'set-data': case 'set-criteria': return either('done', 'failed');
    case 'set-queue': case 'set-slot': return either('done', 'unknown');
    case 'set-callback-number': return either('done', 'invalid', 'not-dialable');
    case 'enqueue': return either('in-queue', 'full', 'failed');
    case 'create-callback': return either('created', 'failed');
    case 'transfer-to-flow': return 'unknown';
    case 'transfer-to-number': return either('returned', 'not-connected', 'too-late', 'failed');
    case 'module': return flow.type === 'MODULE' ? either(flow, 'unknown') : 'unknown';
    case 'hours': return either('open', 'closed', 'failed');
    case 'queue-metrics': return either({ ...FIGURES, contacts: Math.floor(random() * 5), position: random() < 0.5 ? undefined : 1 }, 'failed');
    case 'random': return random();
    case 'call-progress': return either('HUMAN_ANSWERED', 'VOICEMAIL_BEEP', 'AMD_ERROR', 'FAX_MACHINE_DETECTED', '');
    case 'outside': return { branch: oneOf(random, BRANCHES), values: random() < 0.5 ? undefined : { a: { b: 'c' } } };
    default: throw new Error(`nothing is known of the question ${kind}`);
  }
}
