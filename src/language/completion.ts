import { intrinsicText } from './intrinsic';
import { isObject, Json, JsonObject, own } from './json';

/** A custom resource that sets a property of another resource, because the two refer to each other. */
interface Completion {
  /** Its property with the reference to the other resource. */
  readonly owner: string;
  readonly complete: (owner: JsonObject, properties: JsonObject) => JsonObject;
}

const CONTENT = (owner: JsonObject, { Content }: JsonObject) => ({ ...owner, Content });

const COMPLETIONS: Readonly<Record<string, Completion>> = {
  'Custom::ConnectContactFlowContent': { owner: 'ContactFlowArn', complete: CONTENT },
  'Custom::ConnectContactFlowModuleContent': { owner: 'ContactFlowModuleArn', complete: CONTENT },
  'Custom::ConnectQueueQuickConnects': { owner: 'QueueArn', complete: (owner, { QuickConnectArns }) => ({ ...owner, QuickConnectArns }) },
  'Custom::ConnectQueueOutboundFlow': {
    owner: 'QueueArn',
    complete: ({ OutboundCallerConfig, ...owner }, { OutboundFlowArn }) => ({
      ...owner, OutboundCallerConfig: { ...(isObject(OutboundCallerConfig) ? OutboundCallerConfig : {}), OutboundFlowArn },
    }),
  },
};

/** The resources of a template as they are when it is deployed: with what custom resources set in them later. */
export function completedResources(resources: JsonObject): JsonObject {
  const completed = { ...resources };
  for (const resource of Object.values(resources).filter(isObject)) {
    const completion = own(COMPLETIONS, String(resource.Type));
    if (!completion || !isObject(resource.Properties)) continue;
    const id = ownerId(resource.Properties[completion.owner]);
    const owner = id === undefined ? undefined : own(completed, id);
    if (!isObject(owner)) continue;
    completed[id!] = { ...owner, Properties: completion.complete(isObject(owner.Properties) ? owner.Properties : {}, resource.Properties) };
  }
  return completed;
}

function ownerId(reference: Json | undefined): string | undefined {
  return /^\$\{([^.}]+)/.exec(intrinsicText(reference ?? null) ?? '')?.[1];
}
