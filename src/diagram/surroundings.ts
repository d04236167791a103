import type { FlowDocument } from '../language/document';
import type { FlowTypeName } from '../language/flow-type';

/** A flow with what a drawing must know about it. */
export interface DrawnFlow {
  readonly name: string;
  readonly type: FlowTypeName;
  readonly document: FlowDocument;
}

export interface DrawnQueue {
  readonly name: string;
  /** What the queue calls its outbound whisper flow. */
  readonly outboundFlow?: string;
}

/** The resources around a flow, found by what the flow calls them. */
export interface DrawnSurroundings {
  flow(reference: string): DrawnFlow | undefined;
  queue(reference: string): DrawnQueue | undefined;
  /** Puts names in the place of references in a text. */
  naming(text: string): string;
}
