import { CfnElement, CfnResource, Stack } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { isObject, Json, JsonObject } from '../../language/json';

/** A resource as it gets into the template, with what overrides changed. */
export function deployedResource(resource: CfnElement): JsonObject {
  const { Resources } = Stack.of(resource).resolve(resource._toCloudFormation()) as { Resources?: Record<string, JsonObject> };
  return Object.values(Resources ?? {})[0] ?? {};
}

export function propertiesIn({ Properties }: JsonObject): JsonObject {
  return isObject(Properties) ? Properties : {};
}

/** The properties as they get into the template. */
export function deployedProperties(resource: CfnElement): JsonObject {
  return propertiesIn(deployedResource(resource));
}

const CONTENTS = new WeakMap<CfnElement, unknown>();

/** Notes the content of a flow that gets it from a custom resource. */
export function noteLateContent(resource: CfnElement, content: unknown): void {
  CONTENTS.set(resource, content);
}

/** The content that a flow or module has when the deployment is done. */
export function deployedContent(resource: CfnElement): Json {
  return CONTENTS.has(resource) ? Stack.of(resource).resolve(CONTENTS.get(resource)) : deployedProperties(resource).Content;
}

/** The resources of a stack by logical id; those of nested stacks are in other templates. */
export function resourcesOf(stack: Stack): Map<string, CfnResource> {
  const resources = stack.node.findAll().filter((node): node is CfnResource => CfnResource.isCfnResource(node) && node.stack === stack);
  return new Map(resources.map((resource) => [stack.getLogicalId(resource), resource]));
}

const INDEXES = new WeakMap<IConstruct, Map<string, CfnElement>>();

/** The element with a logical id in a stack, or anywhere in an app. */
export function elementIn(scope: IConstruct, logicalId: string): CfnElement | undefined {
  const known = INDEXES.get(scope)?.get(logicalId);
  if (known && idOf(known) === logicalId) return known;
  const index = new Map<string, CfnElement>();
  for (const node of scope.node.findAll().reverse()) if (CfnElement.isCfnElement(node)) index.set(idOf(node), node);
  INDEXES.set(scope, index);
  return index.get(logicalId);
}

function idOf(element: CfnElement): string {
  return element.stack.getLogicalId(element);
}
