import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, Stack } from 'aws-cdk-lib';
import { findingsOf } from './corpus-findings';
import { FLOW_CHECKS, synthesizeStrictly } from '../../../examples/strict-synth';
import { blocks, ContactFlow, ContactFlowModule, ContactFlowType, Instance } from '../../../src';
import { FlowDocument } from '../../../src/language';

/** A flow document as it was found somewhere. */
export interface CorpusDocument {
  readonly id: string;
  readonly text: string;
  /** Undefined where nobody noted it. */
  readonly flowType?: string;
}

export interface CheckedDocument {
  readonly id: string;
  /** What is wrong with it, or nothing. */
  readonly problem?: string;
  readonly milliseconds: number;
}

/** Reads a document and renders it again: not a key may be lost, added or moved. */
export function checkRoundTrip({ id, text }: CorpusDocument): CheckedDocument {
  const start = performance.now();
  const problem = roundTripProblem(text);
  return { id, problem, milliseconds: performance.now() - start };
}

function roundTripProblem(text: string): string | undefined {
  try {
    const rendered = JSON.stringify(JSON.parse(FlowDocument.parse(text).render()));
    const original = JSON.stringify(JSON.parse(text.replace(/^\uFEFF/, '')));
    return rendered === original ? undefined : `changes from ${firstDifference(original, rendered)}`;
  } catch (error) {
    return (error as Error).message;
  }
}

/**
 * Converts a document of the old format: every block is there, and what leads nowhere or lacks something afterwards is told.
 * Normalizing it again changes nothing.
 */
export function checkConversion(corpusDocument: CorpusDocument): CheckedDocument {
  const start = performance.now();
  const problem = conversionProblem(corpusDocument);
  return { id: corpusDocument.id, problem, milliseconds: performance.now() - start };
}

/** Errors that a flow has as a whole had it before the conversion as well. */
const OF_THE_FLOW = ['block-in-flow-type', 'content-size', 'draft-flow', 'endless-loop', 'whisper-flow-ends'];

function conversionProblem(corpusDocument: CorpusDocument): string | undefined {
  try {
    const { text } = corpusDocument;
    const document = FlowDocument.parse(text);
    const told = new Set<string | undefined>(document.conversionNotes.map(({ block }) => block));
    const count = (JSON.parse(text.replace(/^\uFEFF/, '')) as { modules: unknown[] }).modules.length;
    const identifiers = new Set(document.actionIdentifiers);
    if (!document.isConverted || document.actionIdentifiers.length < count) return 'blocks got lost';
    const open = document._actions.find(({ identifier, edges }) => edges.some(({ target }) => !identifiers.has(target)) && !told.has(identifier));
    if (open !== undefined) return `"${open.identifier}" leads nowhere, and no note tells`;
    const unexplained = findingsOf(corpusDocument).find(({ severity, ruleId, block }) => severity === 'error' && !OF_THE_FLOW.includes(ruleId) && !told.has(block));
    if (unexplained !== undefined) return `"${unexplained.block}" has the error ${unexplained.ruleId}, and no note tells`;
    const normalized = document.normalized();
    return normalized.normalized().render() === normalized.render() ? undefined : 'normalizing it twice makes a difference';
  } catch (error) {
    return (error as Error).message;
  }
}

function firstDifference(original: string, rendered: string): string {
  const at = [...original].findIndex((character, index) => character !== rendered[index]);
  return `${original.slice(at - 20, at + 40)} to ${rendered.slice(at - 20, at + 40)}`;
}

const INSTANCE = 'arn:aws:connect:eu-central-1:111122223333:instance/11111111-2222-3333-4444-555555555555';

/** Declares the documents as flows and modules of one stack and synthesizes it strictly: what is found, line by line. */
export function deploymentFindings(documents: readonly CorpusDocument[]): string[] {
  const outdir = mkdtempSync(join(tmpdir(), 'corpus-'));
  try {
    // What the checks of flows say of each document is another check.
    return synthesizeStrictly(({ context }) => appOf(documents, outdir, context), outdir)
      .filter(({ validator }) => validator !== FLOW_CHECKS).map(({ text }) => text);
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

function appOf(documents: readonly CorpusDocument[], outdir: string, context: Record<string, unknown>): App {
  const app = new App({ outdir, context, analyticsReporting: false });
  const stack = new Stack(app, 'Corpus', { env: { account: '111122223333', region: 'eu-central-1' } });
  const instance = Instance.fromInstanceArn(stack, 'Instance', INSTANCE);
  for (const { id, text, flowType = ContactFlowType.CONTACT_FLOW } of documents) {
    const content = blocks.FlowContent.fromDocument(FlowDocument.parse(withoutPseudoParameters(text)));
    // Drafts and flows from elsewhere have errors of their own; here they only have to be deployable as they are.
    const props = { instance, content, failOnErrors: false };
    if (flowType === 'MODULE') new ContactFlowModule(stack, `Flow${id}`, props);
    else new ContactFlow(stack, `Flow${id}`, { ...props, type: flowType as ContactFlowType });
  }
  return app;
}

/** A document that was cut out of a template holds what only a template can fill in; whoever declares it fills it in first. */
function withoutPseudoParameters(text: string): string {
  const values: Record<string, string> = { Partition: 'aws', Region: 'eu-central-1', AccountId: '111122223333' };
  return text.replace(/\$\{AWS::(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
