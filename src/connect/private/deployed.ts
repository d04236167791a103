import { CfnElement, CfnResource, Stack } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { isObject, Json, JsonObject } from '../../language/json';

export function propertiesIn({ Properties }: JsonObject): JsonObject {
  return isObject(Properties) ? Properties : {};
}

/** The properties of a resource as they get into the template, with what overrides changed. */
export function deployedProperties(resource: CfnElement): JsonObject {
  const { Resources } = Stack.of(resource).resolve(resource._toCloudFormation()) as { Resources?: Record<string, JsonObject> };
  return propertiesIn(Object.values(Resources ?? {})[0] ?? {});
}

const FINAL = new WeakMap<CfnElement, JsonObject>();

/** The same for validations: nothing changes any more, so that each resource is looked at once. */
export function finalProperties(resource: CfnElement): JsonObject {
  const known = FINAL.get(resource) ?? deployedProperties(resource);
  FINAL.set(resource, known);
  return known;
}

const CONTENTS = new WeakMap<CfnElement, Json>();

/**
 * Notes the content of a flow or module when aspects have had their turn, if it is not what the template holds at the end: because a
 * custom resource takes it out, or because references to other stacks become imports, which lead nowhere.
 */
export function noteContent(resource: CfnElement): void {
  CONTENTS.set(resource, CONTENTS.get(resource) ?? deployedProperties(resource).Content);
}

/** The content that a flow or module with these properties has when the deployment is done. */
export function deployedContent(resource: CfnElement, { Content }: JsonObject): Json {
  return CONTENTS.get(resource) ?? Content;
}

/** The resources of a stack by logical id; those of nested stacks are in other templates. */
export function resourcesOf(stack: Stack): Map<string, CfnResource> {
  const resources = stack.node.findAll().filter((node): node is CfnResource => CfnResource.isCfnResource(node) && node.stack === stack);
  return new Map(resources.map((resource) => [logicalIdOf(resource), resource]));
}

const INDEXES = new WeakMap<IConstruct, Map<string, CfnElement>>();

/** The element with a logical id in a stack, or anywhere in an app. For validations: no element is added any more. */
export function elementIn(scope: IConstruct, logicalId: string): CfnElement | undefined {
  let index = INDEXES.get(scope);
  if (!index) {
    index = new Map(scope.node.findAll().reverse().filter(CfnElement.isCfnElement).map((element) => [logicalIdOf(element), element]));
    INDEXES.set(scope, index);
  }
  return index.get(logicalId);
}

/** Also one that was overridden. */
export function logicalIdOf(element: CfnElement): string {
  return element.stack.resolve(element.logicalId);
}
