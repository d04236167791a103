import { FlowDocument } from '../../language/document';
import { isObject, Json, JsonObject, own } from '../../language/json';

/** What the parameters of actions name: which key holds which kind of resource. */
const KINDS: Readonly<Record<string, string>> = {
  AgentId: 'agent',
  AgentIds: 'agent',
  ContactFlowArn: 'contact-flow',
  ContactFlowId: 'contact-flow',
  FlowModuleId: 'flow-module',
  HoursOfOperationId: 'operating-hours',
  LambdaFunctionARN: 'function',
  PromptId: 'prompt',
  QueueId: 'queue',
};

/** All values in it are flows. */
const FLOWS = 'EventHooks';

/** A document in which resources go by their ARN, as everything in the simulation does; the service also takes their ids. */
export function withArns(document: FlowDocument, arnOf: (kind: string, text: string) => string): FlowDocument {
  const actions = document._actions.map(({ json, parameters }) => ({ ...json, Parameters: changed(parameters, undefined, arnOf) }));
  return FlowDocument._fromJson({ ...document._json, Actions: actions });
}

function changed(value: Json, kind: string | undefined, arnOf: (kind: string, text: string) => string): Json {
  if (typeof value === 'string') return kind === undefined ? value : arnOf(kind, value);
  if (Array.isArray(value)) return value.map((item) => changed(item, kind, arnOf));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]): [string, Json] =>
    [key, changed(item, key === FLOWS ? 'contact-flow' : own(KINDS, key) ?? kind, arnOf)])) satisfies JsonObject;
}
