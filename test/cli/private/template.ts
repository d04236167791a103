import { JsonObject } from '../../../src/language/json';
import { FLOWS, QUEUE } from '../../diagram/private/callback-line';
import { flowJson } from '../../diagram/private/flows';

/** The callback line as the CDK writes it: content cut into pieces around its references. */
export function callbackLineTemplate(): JsonObject {
  const flows = FLOWS.map(({ logicalId, name, type, start, actions }): [string, JsonObject] => [
    logicalId,
    { Type: 'AWS::Connect::ContactFlow', Properties: { Name: name, Type: type, Content: pieces(JSON.stringify(flowJson(start, actions))) } },
  ]);
  return { Resources: { Callbacks: QUEUE, ...Object.fromEntries(flows) } };
}

function pieces(text: string): JsonObject {
  const parts = text.split(/(\$\{\w+\.\w+\})/).map((part) => {
    const [, logicalId, attribute] = /^\$\{(\w+)\.(\w+)\}$/.exec(part) ?? [];
    return logicalId === undefined ? part : { 'Fn::GetAtt': [logicalId, attribute] };
  });
  return { 'Fn::Join': ['', parts] };
}
