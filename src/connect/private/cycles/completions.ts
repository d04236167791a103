import { CfnResource, Lazy, Stack, TagManager } from 'aws-cdk-lib';
import { CfnContactFlow, CfnContactFlowModule, CfnQueue } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { cutId, CutProperty } from './stack-references';
import { standInFor } from './stand-in';
import { ALL_FLOW_TYPES, FlowTypeName } from '../../../language/flow-type';
import { isObject, JsonObject } from '../../../language/json';
import { Completion, COMPLETION_CALLS } from '../completion-calls';
import { ConnectResource } from '../connect-resource';
import { ContentNeeds } from '../content-needs';
import { deployedProperties, logicalIdOf, noteContent } from '../deployed';

/**
 * The tag of a resource whose property comes from a custom resource. When the property moves back into the template, the tag
 * goes with the same update, and the custom resource, which is deleted after that, knows that it must not undo anything.
 */
const MARK = 'cdk-connect-callbacks:completed:';

/** Takes a property out of a resource, and sets it when everything exists that it refers to. */
export function complete(scope: Construct, resource: CfnResource, property: CutProperty): ConnectResource {
  const { operation, properties, statements } = COMPLETIONS[property](resource);
  const mark = `${MARK}${property}`;
  const completion = new ConnectResource(scope, cutId(logicalIdOf(resource), property).replace('.', ''), {
    operation,
    statements,
    properties: { ...properties, Mark: mark, Owner: ownerProperties(resource, property), StackTags: stackTags(resource) },
  });
  completion.shareLifeOf(resource);
  takeOut(resource, property, completion);
  TagManager.of(resource)?.setTag(mark, 'true');
  return completion;
}

interface Planned {
  readonly operation: Completion;
  readonly properties: Record<string, unknown>;
  readonly statements: ReturnType<(typeof COMPLETION_CALLS)[Completion]>;
}

const COMPLETIONS: Readonly<Record<CutProperty, (resource: CfnResource) => Planned>> = {
  Content: (resource) => resource instanceof CfnContactFlowModule ? moduleContent(resource) : flowContent(resource as CfnContactFlow),
  OutboundFlowArn: (resource) => outboundFlow(resource as CfnQueue),
  QuickConnectArns: (resource) => quickConnects(resource as CfnQueue),
};

function flowContent(flow: CfnContactFlow): Planned {
  return {
    operation: 'ContactFlowContent',
    properties: { ContactFlowArn: flow.attrContactFlowArn, Content: authored(flow, 'Content'), StandIn: standInFor(typeOf(flow)) },
    statements: COMPLETION_CALLS.ContactFlowContent(flow.instanceArn),
  };
}

function moduleContent(flowModule: CfnContactFlowModule): Planned {
  return {
    operation: 'ContactFlowModuleContent',
    properties: {
      ContactFlowModuleArn: flowModule.attrContactFlowModuleArn, Content: authored(flowModule, 'Content'), StandIn: standInFor('MODULE'),
    },
    statements: COMPLETION_CALLS.ContactFlowModuleContent(flowModule.instanceArn),
  };
}

function quickConnects(queue: CfnQueue): Planned {
  return {
    operation: 'QueueQuickConnects',
    properties: { QueueArn: queue.attrQueueArn, QuickConnectArns: authored(queue, 'QuickConnectArns') },
    statements: COMPLETION_CALLS.QueueQuickConnects(queue.instanceArn),
  };
}

function outboundFlow(queue: CfnQueue): Planned {
  const numbers = Stack.of(queue).formatArn({ service: 'connect', resource: 'phone-number', resourceName: '*' });
  const part = (name: string) => callerPart(queue.outboundCallerConfig, override(queue, 'OutboundCallerConfig'), name);
  return {
    operation: 'QueueOutboundFlow',
    properties: {
      QueueArn: queue.attrQueueArn,
      OutboundFlowArn: part('OutboundFlowArn'),
      OutboundCallerIdName: part('OutboundCallerIdName'),
      OutboundCallerIdNumberArn: part('OutboundCallerIdNumberArn'),
    },
    statements: COMPLETION_CALLS.QueueOutboundFlow(queue.instanceArn, numbers),
  };
}

/** Resolved when the template is written, when references to other stacks have become imports. */
function callerPart(config: unknown, overriding: unknown, name: string) {
  return Lazy.uncachedAny({
    produce: (context) => {
      const merged: JsonObject = { ...context.resolve(config), ...context.resolve(overriding) };
      return merged[name] ?? merged[`${name[0].toLowerCase()}${name.slice(1)}`];
    },
  });
}

/** What stands in the template instead. */
function takeOut(resource: CfnResource, property: CutProperty, completion: ConnectResource): void {
  if (property === 'QuickConnectArns') return resource.addPropertyDeletionOverride(property);
  if (property === 'OutboundFlowArn') {
    const { OutboundCallerConfig: config } = deployedProperties(resource);
    const isOnly = isObject(config) && Object.values(config).filter((value) => value !== undefined).length === 1;
    return resource.addPropertyDeletionOverride(isOnly ? 'OutboundCallerConfig' : 'OutboundCallerConfig.OutboundFlowArn');
  }
  noteContent(resource);
  resource.addPropertyOverride(property, standInFor(typeOf(resource)));
  if (resource.node.scope) ContentNeeds.of(resource.node.scope)?.moveTo(completion);
}

/** CloudFormation writes the stand-in again when it changes anything else in a flow, so a change of that completes the flow again. */
function ownerProperties(resource: CfnResource, property: CutProperty): Record<string, unknown> {
  const { content: _, quickConnectArns, outboundCallerConfig, ...others } = givenProperties(resource);
  if (property === 'QuickConnectArns') return { ...others, outboundCallerConfig };
  return property === 'OutboundFlowArn' ? { ...others, quickConnectArns } : others;
}

/** They are tags of the resource too, although its properties do not show them. */
function stackTags(resource: CfnResource): Record<string, string> | undefined {
  const tags = Stack.of(resource).tags.tagValues();
  return Object.keys(tags).length > 0 ? tags : undefined;
}

function typeOf(resource: CfnResource): FlowTypeName {
  if (resource instanceof CfnContactFlowModule) return 'MODULE';
  return ALL_FLOW_TYPES.find((name) => name === deployedProperties(resource).Type) ?? 'CONTACT_FLOW';
}

/** The property as it was given, with references that other stacks resolve later. */
function authored(resource: CfnResource, property: 'Content' | 'QuickConnectArns'): unknown {
  return override(resource, property) ?? givenProperties(resource)[`${property[0].toLowerCase()}${property.slice(1)}`];
}

/** The CDK shows them to subclasses only. */
function givenProperties(resource: CfnResource): Record<string, unknown> {
  return (resource as unknown as { cfnProperties: Record<string, unknown> }).cfnProperties;
}

function override(resource: CfnResource, property: string): unknown {
  const { rawOverrides } = resource as unknown as { rawOverrides: { Properties?: Record<string, unknown> } };
  return rawOverrides.Properties?.[property];
}
