import type { DrawnQueue, DrawnSurroundings } from '../diagram';
import { renderText } from './intrinsics';
import type { Source } from './source';
import type { TemplateFlow, TemplateResource } from './template';
import { isObject, Json, JsonObject } from '../language/json';

/** What the rules and the drawings may ask about the resources of one stack. */
export interface StackSurroundings extends DrawnSurroundings {
  flow(reference: string): TemplateFlow | undefined;
  queue(reference: string): (DrawnQueue & { hasOutboundCallerIdNumber: boolean }) | undefined;
  function(reference: string): { name: string; timeoutSeconds: number } | undefined;
  isMissing(reference: string): boolean;
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
    function: (reference) => functionOf(find(reference)),
    isMissing: (reference) => leadsNowhere(source, stack, reference),
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

/** Lambda gives a function three seconds unless it is told otherwise. */
const DEFAULT_TIMEOUT_SECONDS = 3;

function functionOf(resource: TemplateResource | undefined): ReturnType<StackSurroundings['function']> {
  if (resource?.type !== 'AWS::Lambda::Function') return undefined;
  const { logicalId, name = logicalId, properties: { Timeout = DEFAULT_TIMEOUT_SECONDS } } = resource;
  return typeof Timeout === 'number' ? { name, timeoutSeconds: Timeout } : undefined;
}

/** A reference such as `${Queue.QueueArn}` to what the template neither declares nor takes as a parameter. */
function leadsNowhere({ templates, resources }: Source, stack: string, reference: string): boolean {
  const [, logicalId] = /^\$\{([A-Za-z0-9]+)(?:\.[A-Za-z0-9.]+)?\}$/.exec(reference) ?? [];
  const template = templates.find((one) => one.stack === stack);
  if (logicalId === undefined || template === undefined) return false;
  const { Parameters, Transform } = template.json;
  const isParameter = isObject(Parameters) && logicalId in Parameters;
  // A transform adds resources that the template does not show.
  return Transform === undefined && !isParameter && !resources.some((resource) => resource.stack === stack && resource.logicalId === logicalId);
}

function textOf(value: Json | undefined): string | undefined {
  try {
    return value === undefined ? undefined : renderText(value);
  } catch {
    return undefined;
  }
}
