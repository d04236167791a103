import type { CheckedDocument, CorpusDocument } from './corpus-check';
import { findingsOf } from './corpus-findings';
import { FlowDocument } from '../../../src/language';
import { FlowTypeName } from '../../../src/language/flow-type';
import { isObject, Json } from '../../../src/language/json';
import { CompiledFlow, compileFlow } from '../../../src/simulation/interpreter/compiled-flow';
import { randomOf } from '../../../src/simulation/kernel/random';
import { Around, callAndHangUp, centerAround, leftovers } from '../../simulation/center/private/random-center';
import { runAtRandom } from '../../simulation/interpreter/private/random-run';

const RUNS = 20;
const CENTERS = 3;
/** Long enough for every wait of a flow but those for an agent or an event. */
const SECONDS = 3600;

/** Whether the rules have nothing against a document, so that it must run. */
export function isLegal(document: CorpusDocument): boolean {
  return findingsOf(document).every(({ severity, ruleId }) => severity !== 'error' && ruleId !== 'hot-loop');
}

/** Runs a document with whatever the world may answer, and in centers with people in them: it must never throw, and leave nothing behind. */
export function checkRun({ id, text, flowType = 'CONTACT_FLOW' }: CorpusDocument): CheckedDocument {
  const start = performance.now();
  try {
    const flow = compileFlow(id, id, flowType as FlowTypeName, FlowDocument.parse(text));
    for (let seed = 0; seed < RUNS; seed++) runAtRandom(flow, randomOf(seed));
    const around = namedIn(JSON.parse(text.replace(/^\uFEFF/, '')) as Json);
    const problem = Array.from({ length: CENTERS }, (_, seed) => ranIn(flow, around, seed)).flat()[0];
    return { id, problem, milliseconds: performance.now() - start };
  } catch (error) {
    return { id, problem: (error as Error).message, milliseconds: performance.now() - start };
  }
}

function ranIn(flow: CompiledFlow, around: Around, seed: number): string[] {
  const world = centerAround(flow, randomOf(seed), around);
  return leftovers(callAndHangUp(world, [flow.id, `to-${around.queues[0]}`], SECONDS));
}

/** Everything that a document names must be there, or most of its branches are never taken. */
function namedIn(document: Json): Around {
  const texts = [...textsIn(document)];
  const of = (key: RegExp) => [...new Set(texts.filter(([name]) => key.test(name)).map(([, text]) => text))];
  return { queues: ['queue', ...of(/^QueueId$/)], hours: of(/^HoursOfOperationId$/), flows: of(/^ContactFlowId$|(Queue|Hold|Whisper|Flow)$/), agents: ['agent', ...of(/^AgentId$/)] };
}

/** Every text in a document, with its key. */
function* textsIn(json: Json, key = ''): Generator<readonly [key: string, text: string]> {
  if (typeof json === 'string') yield [key, json];
  else if (Array.isArray(json)) for (const item of json) yield* textsIn(item, key);
  else if (isObject(json)) for (const [name, value] of Object.entries(json)) yield* textsIn(value as Json, name === 'text' || name === 'id' ? key : name);
}
