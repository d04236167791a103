import type { CheckedDocument, CorpusDocument } from './corpus-check';
import { findingsOf } from './corpus-findings';
import { FlowDocument } from '../../../src/language';
import { FlowTypeName } from '../../../src/language/flow-type';
import { compileFlow } from '../../../src/simulation/interpreter/compiled-flow';
import { randomOf } from '../../../src/simulation/kernel/random';
import { runAtRandom } from '../../simulation/interpreter/private/random-run';

const RUNS = 20;

/** Whether the rules have nothing against a document, so that it must run. */
export function isLegal(document: CorpusDocument): boolean {
  return findingsOf(document).every(({ severity, ruleId }) => severity !== 'error' && ruleId !== 'hot-loop');
}

/** Runs a document with whatever the world may answer: it must never throw. */
export function checkRun({ id, text, flowType = 'CONTACT_FLOW' }: CorpusDocument): CheckedDocument {
  const start = performance.now();
  try {
    const flow = compileFlow(id, id, flowType as FlowTypeName, FlowDocument.parse(text));
    for (let seed = 0; seed < RUNS; seed++) runAtRandom(flow, randomOf(seed));
    return { id, milliseconds: performance.now() - start };
  } catch (error) {
    return { id, problem: (error as Error).message, milliseconds: performance.now() - start };
  }
}
