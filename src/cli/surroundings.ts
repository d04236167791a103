import type { DrawnQueue, DrawnSurroundings } from '../diagram';
import { renderText } from './intrinsics';
import type { Source } from './source';
import type { TemplateFlow, TemplateResource } from './template';
import { isObject, Json, JsonObject } from '../language/json';

/** What the rules and the drawings may ask about the resources of one stack. */
export interface StackSurroundings extends DrawnSurroundings {
  flow(reference: string): TemplateFlow | undefined;
  queue(reference: string): (DrawnQueue & { hasOutboundCallerIdNumber: boolean }) | undefined;
}

/** The resources around the flows of a stack, found by references such as `${Queue.QueueArn}`, other stacks' exports included. */
export function stackSurroundings(source: Source, stack: string): StackSurroundings {
  const resources = new Map(source.resources.filter((resource) => resource.stack === stack).map((resource) => [resource.logicalId, resource]));
  const exported = new Map(source.templates.flatMap(({ stack: other, json }) => exportsOf(json).map(([name, text]) => [name, { other, text }])));
  const find = (reference: string): TemplateResource | undefined => {
    const [, inner] = /^\$\{([^}]+)\}$/.exec(reference) ?? [];
    if (inner === undefined) return undefined;
    const imported = exported.get(inner.replace(/^import /, ''));
    if (imported !== undefined) return found(source, imported.other, imported.text);
    return resources.get(inner.split('.')[0]);
  };
  return {
    flow: (reference) => {
      const resource = find(reference);
      return resource && source.flows.find(({ stack: owner, logicalId }) => owner === resource.stack && logicalId === resource.logicalId);
    },
    queue: (reference) => queueOf(find(reference)),
    naming: (text) => text.replace(/\$\{[^}]+\}/g, (reference) => {
      const resource = find(reference);
      return resource?.name ?? resource?.logicalId ?? reference;
    }),
  };
}

function found({ resources }: Source, stack: string, text: string): TemplateResource | undefined {
  const [, logicalId] = /^\$\{([^.}]+)/.exec(text) ?? [];
  return resources.find((resource) => resource.stack === stack && resource.logicalId === logicalId);
}

function exportsOf({ Outputs }: JsonObject): [string, string][] {
  return Object.values(isObject(Outputs) ? Outputs : {}).flatMap((output): [string, string][] => {
    if (!isObject(output) || !isObject(output.Export)) return [];
    const [name, value] = [textOf(output.Export.Name), textOf(output.Value)];
    return name === undefined || value === undefined ? [] : [[name, value]];
  });
}

function queueOf(resource: TemplateResource | undefined): ReturnType<StackSurroundings['queue']> {
  if (resource?.type !== 'AWS::Connect::Queue') return undefined;
  const { logicalId, name = logicalId, properties } = resource;
  const caller = isObject(properties.OutboundCallerConfig) ? properties.OutboundCallerConfig : {};
  return { name, hasOutboundCallerIdNumber: caller.OutboundCallerIdNumberArn !== undefined, outboundFlow: textOf(caller.OutboundFlowArn) };
}

function textOf(value: Json | undefined): string | undefined {
  try {
    return value === undefined ? undefined : renderText(value);
  } catch {
    return undefined;
  }
}
