import { Template } from 'aws-cdk-lib/assertions';
import { BLOCK_SPECS } from '../../src/blocks/registry.generated';
import { completedResources } from '../../src/language/completion';
import { FlowDocument } from '../../src/language/document';
import { FlowTypeName } from '../../src/language/flow-type';
import { flowGraph, FlowNode } from '../../src/language/graph';
import { intrinsicText } from '../../src/language/intrinsic';
import { Json, JsonObject } from '../../src/language/json';
import { specLookup } from '../../src/language/spec';

export interface TemplateFlow {
  /** The identifier of the construct in its parent, which begins the logical identifier. */
  readonly logicalId: string;
  readonly type: FlowTypeName;
  readonly document: FlowDocument;
}

/** The flows of a template as they will be deployed, with `${LogicalId.Attribute}` for what only the deployment knows. */
export function flowsOf(template: Template): TemplateFlow[] {
  const resources = Object.entries(completedResources(template.toJSON().Resources)) as [string, { Type: string; Properties: JsonObject }][];
  return resources.filter(([, { Type }]) => Type === 'AWS::Connect::ContactFlow').map(([logicalId, { Properties }]) => ({
    logicalId, type: Properties.Type as FlowTypeName, document: contentOf(Properties.Content),
  }));
}

/** The one flow whose logical identifier begins like this. */
export function flowOf(template: Template, prefix: string): TemplateFlow {
  const found = flowsOf(template).filter(({ logicalId }) => logicalId.startsWith(prefix));
  if (found.length !== 1) throw new Error(`there are ${found.length} flows that begin with ${prefix}`);
  return found[0];
}

export function contentOf(content: Json): FlowDocument {
  const text = intrinsicText(content);
  if (text === undefined) throw new Error('the content has intrinsics that nobody can read');
  return FlowDocument.parse(text);
}

export function graphOf(document: FlowDocument): Map<string, FlowNode> {
  return flowGraph(document, specLookup(BLOCK_SPECS));
}
