import { assembleFlow } from './assemble';
import type { RenderedFlow } from './assembly';
import type { ContactAttributes } from './contact-attributes';
import { defaultFailure } from './default-failure';
import { FlowPart } from './flow-part';
import type { ModuleContract } from './module-contract';
import { replaceResources } from './replace-resources';
import { Declaration } from '../../language/declaration';
import { FlowDocument } from '../../language/document';
import { FlowTypeName } from '../../language/flow-type';
import { Problems } from '../../language/problems';

/**
 * Options for a flow that is built of blocks.
 */
export interface BlocksOptions {
  /**
   * The failure path of the flow: where failures go that no block and no chain handles.
   *
   * @default - the customer hears a short apology and the call ends; flows in which a call cannot be ended just end
   */
  readonly onError?: FlowPart;

  /**
   * What the contact attributes of the flow may hold, so that the flow is checked for it.
   *
   * @default - nothing is declared
   */
  readonly attributes?: ContactAttributes;
}

/**
 * Options for a flow that comes as a document.
 */
export interface DocumentOptions {
  /**
   * What in the document stands for which resource of this stack: from an ARN or a display name in the document to the ARN
   * of the resource.
   *
   * @default - the document is used unchanged
   */
  readonly resources?: Record<string, string>;

  /**
   * What the contact attributes of the flow may hold, so that the flow is checked for it.
   *
   * @default - nothing is declared
   */
  readonly attributes?: ContactAttributes;
}

/**
 * The content of a flow: built of blocks, or read from a document.
 */
export class FlowContent {
  /**
   * A flow that starts with this part.
   */
  public static fromBlocks(start: FlowPart, options: BlocksOptions = {}): FlowContent {
    return new FlowContent((flowType, problems, contract) => {
      const flow = assembleFlow(start, options.onError ?? defaultFailure(flowType), flowType, problems, contract);
      return { ...flow, declarations: [...flow.declarations, ...declarationsOf(options.attributes)] };
    });
  }

  /**
   * A flow document as it is, e.g. one that was exported from the flow designer.
   */
  public static fromDocument(document: FlowDocument, options: DocumentOptions = {}): FlowContent {
    return new FlowContent((_flowType, problems) => ({
      document: options.resources ? replaceResources(document, options.resources, problems) : document,
      uses: [],
      declarations: declarationsOf(options.attributes),
    }));
  }

  /**
   * A flow document in a file, e.g. one that was exported from the flow designer.
   */
  public static fromFile(path: string, options: DocumentOptions = {}): FlowContent {
    return FlowContent.fromDocument(FlowDocument.fromFile(path), options);
  }

  private constructor(private readonly produce: (flowType: FlowTypeName, problems: Problems, contract?: ModuleContract) => RenderedFlow) {}

  /** @internal */
  public _render(flowType: FlowTypeName, problems: Problems, contract?: ModuleContract): RenderedFlow {
    return this.produce(flowType, problems, contract);
  }
}

function declarationsOf(attributes: ContactAttributes | undefined): Declaration[] {
  return attributes ? [attributes._declaration] : [];
}
