import { FlowDocument } from '../../../language/document';
import { ALL_FLOW_TYPES, FlowTypeName } from '../../../language/flow-type';
import { isObject } from '../../../language/json';
import { InvalidInputError, shown } from '../../../language/problems';
import { CompiledFlow, compileFlow } from '../../interpreter/compiled-flow';
import type { DeployedResource } from '../deployed-resource';
import type { ModelBuilder, Reader } from '../model-builder';
import { withArns } from '../resource-names';

const contactFlow: Reader = (resource, builder) => {
  const type = ALL_FLOW_TYPES.find((one) => one === resource.properties.text('Type'));
  if (type === undefined) {
    const got = shown(resource.properties.text('Type'));
    builder.problems.add('UnknownFlowType', `${resource.label}, property "Type" is no type of flow, got ${got}; write one of ${ALL_FLOW_TYPES.join(', ')}`);
    return;
  }
  const flow = compiled(resource, builder, type);
  if (flow) builder.flows.set(resource.arn, flow);
};

const contactFlowModule: Reader = (resource, builder) => {
  const flow = compiled(resource, builder, 'MODULE');
  if (flow) builder.modules.set(resource.arn, flow);
};

function compiled({ arn, label, properties }: DeployedResource, { problems, arnOf }: ModelBuilder, type: FlowTypeName): CompiledFlow | undefined {
  const content = properties.json.Content;
  try {
    const document = FlowDocument.parse(isObject(content) ? JSON.stringify(content) : properties.text('Content'));
    return compileFlow(arn, properties.text('Name'), type, withArns(document, arnOf));
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    for (const { code, message } of error.problems) problems.add(code, `${label}, property "Content": ${message}`);
    return undefined;
  }
}

export const CONTACT_FLOW = { 'AWS::Connect::ContactFlow': contactFlow, 'AWS::Connect::ContactFlowModule': contactFlowModule };
