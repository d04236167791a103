import { renderText, UnrenderableError } from './intrinsics';
import { completedResources } from '../language/completion';
import { FlowDocument } from '../language/document';
import { FlowTypeName } from '../language/flow-type';
import { isObject, JsonObject } from '../language/json';

/** A CloudFormation template, and the name of its stack. */
export interface Template {
  readonly stack: string;
  readonly json: JsonObject;
  readonly file: string;
  /** What constructs noted about themselves, by path. */
  readonly metadata?: JsonObject;
}

/** A resource of a template. */
export interface TemplateResource {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  readonly properties: JsonObject;
  /** Its own name, or nothing if it has none or the name is known only at deployment. */
  readonly name?: string;
}

/** A flow or module of a template. */
export interface TemplateFlow {
  readonly name: string;
  readonly type: FlowTypeName;
  readonly document: FlowDocument;
  readonly stack: string;
  /** Empty for a flow that was read from a flow file. */
  readonly logicalId: string;
  /** Where it was read. */
  readonly file: string;
}

/** A flow whose content is no flow, or is not known before deployment. */
export interface UnreadFlow {
  readonly file: string;
  readonly flow: string;
  /** Its logical id. */
  readonly mark: string;
  readonly message: string;
}

/** The resources as they are when the deployment is done. */
export function resourcesOf({ stack, json }: Template): TemplateResource[] {
  return Object.entries(completedResources(isObject(json.Resources) ? json.Resources : {})).flatMap(([logicalId, resource]) => {
    if (!isObject(resource)) return [];
    const properties = isObject(resource.Properties) ? resource.Properties : {};
    return [{ stack, logicalId, type: String(resource.Type), properties, name: nameOf(properties) }];
  });
}

const FLOW_RESOURCE_TYPES = ['AWS::Connect::ContactFlow', 'AWS::Connect::ContactFlowModule'];

/** The flows among the resources; problems are collected, so that one bad flow does not hide the others. */
export function flowsOf(resources: readonly TemplateResource[], templates: readonly Template[], problems: UnreadFlow[]): TemplateFlow[] {
  return resources.filter(({ type }) => FLOW_RESOURCE_TYPES.includes(type)).flatMap((resource) => {
    const { name, logicalId, stack } = resource;
    const file = templates.find((template) => template.stack === stack)?.file ?? '';
    try {
      return [flowOf(resource, file)];
    } catch (error) {
      problems.push({ file, flow: name ?? logicalId, mark: logicalId, message: (error as Error).message });
      return [];
    }
  });
}

function flowOf(resource: TemplateResource, file: string): TemplateFlow {
  const { stack, logicalId, name = logicalId } = resource;
  const type = resource.type === 'AWS::Connect::ContactFlowModule' ? 'MODULE' : propertyText(resource, 'Type');
  const content = propertyText(resource, 'Content');
  try {
    return { stack, logicalId, file, name, type: type as FlowTypeName, document: FlowDocument.parse(content) };
  } catch (error) {
    throw new Error(`resource "${logicalId}" of stack "${stack}", property "Content": ${(error as Error).message}`);
  }
}

function propertyText({ stack, logicalId, properties }: TemplateResource, property: string): string {
  try {
    return renderText(properties[property]);
  } catch (error) {
    if (!(error instanceof UnrenderableError)) throw error;
    throw new Error(`resource "${logicalId}" of stack "${stack}", property "${property}", ${error.message}; `
      + 'use a text, Ref, Fn::GetAtt, Fn::Join, Fn::Sub or Fn::ImportValue');
  }
}

/** `Name` where there is one, or else the first property that ends in it, e.g. `FunctionName`. */
function nameOf(properties: JsonObject): string | undefined {
  const key = ['Name', ...Object.keys(properties)].find((candidate) => candidate.endsWith('Name') && properties[candidate] !== undefined);
  if (key === undefined) return undefined;
  try {
    const name = renderText(properties[key]);
    // A reference would name another resource, e.g. the function of a permission.
    return /^\$\{[^}]*\}$/.test(name) ? undefined : name;
  } catch {
    return undefined;
  }
}
