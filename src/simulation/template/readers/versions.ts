import type { Reader } from '../model-builder';

/**
 * A version or an alias is one more key of what it stands for: everything is deployed at once, so that a version has the content
 * of its flow.
 */
function secondKey(property: string): Reader {
  return ({ arn, properties }, { flows, modules, functions, functionArnOf }) => {
    const named = properties.text(property);
    const of = property === 'FunctionName' ? functionArnOf(named) : named;
    for (const map of [flows, modules, functions] as Map<string, unknown>[]) if (map.has(of)) map.set(arn, map.get(of));
  };
}

export const VERSIONS = {
  'AWS::Connect::ContactFlowVersion': secondKey('ContactFlowId'),
  'AWS::Connect::ContactFlowModuleVersion': secondKey('ContactFlowModuleId'),
  'AWS::Connect::ContactFlowModuleAlias': secondKey('ContactFlowModuleId'),
  'AWS::Lambda::Version': secondKey('FunctionName'),
  'AWS::Lambda::Alias': secondKey('FunctionName'),
};
