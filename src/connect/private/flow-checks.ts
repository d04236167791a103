import { CfnElement, Stack, Token, Validations } from 'aws-cdk-lib';
import { CfnContactFlow, CfnContactFlowModule, CfnQueue } from 'aws-cdk-lib/aws-connect';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { ArtifactMetadataEntryType } from 'aws-cdk-lib/cloud-assembly-schema';
import { Construct } from 'constructs';
import { deployedContent, elementIn, finalProperties } from './deployed';
import { Declaration } from '../../language/declaration';
import { FlowDocument } from '../../language/document';
import { ALL_FLOW_TYPES, FlowTypeName } from '../../language/flow-type';
import { intrinsicText } from '../../language/intrinsic';
import { valueAt } from '../../language/json';
import { Channel as CheckedChannel } from '../../language/spec';
import { checkFlow, formatFinding } from '../../validation/checker';
import { CheckedFlow, Environment, Finding, FunctionFacts, Surroundings } from '../../validation/rule';
import { Channel } from '../media-concurrency';

const PACKAGE = 'cdk-connect-callbacks';

export interface CheckOptions {
  readonly type: FlowTypeName;
  readonly failOnErrors: boolean;
  /** The channels of the contacts that run the flow, where they are known. */
  readonly channels?: readonly Channel[];
  /** What the blocks of the flow, or the contract of a module, say of the values that they fill. */
  readonly declarations: () => readonly Declaration[];
}

/**
 * Checks a flow as it will be deployed: its content in the template, with the resources around it. Errors fail the
 * synthesis; everything else is a warning with a stable id. It is a validation: who skips validations has none of it.
 */
export function checkAtSynth(scope: Construct, resource: CfnContactFlow | CfnContactFlowModule, options: CheckOptions): void {
  scope.node.addValidation({ validate: () => check(scope, resource, options) });
}

/** The errors; the rest is noted. */
function check(scope: Construct, resource: CfnContactFlow | CfnContactFlowModule, options: CheckOptions): string[] {
  const { type, failOnErrors, declarations } = options;
  const document = documentOf(resource);
  if (!document) return warnOfUnreadable(scope);
  const channels = options.channels?.map((channel) => channel.toLowerCase() as CheckedChannel);
  const findings = checkFlow({ name: nameOf(resource), type, declarations: declarations(), document, channels }, surroundingsOf(resource));
  const fatal = (finding: Finding) => finding.severity === 'error' && failOnErrors;
  for (const finding of findings.filter((one) => !fatal(one))) note(scope, finding);
  return findings.filter(fatal).map(formatFinding);
}

/** A hint is no warning: nobody has to acknowledge it, and it fails no strict synthesis. Where it was made is nowhere in the user's code. */
function note(scope: Construct, finding: Finding): void {
  if (finding.severity === 'info') scope.node.addMetadata(ArtifactMetadataEntryType.INFO, formatFinding(finding));
  else Validations.of(scope).addWarning(`${PACKAGE}:${finding.ruleId}`, formatFinding(finding));
}

function warnOfUnreadable(scope: Construct): string[] {
  Validations.of(scope).addWarning(`${PACKAGE}:content-not-readable`,
    'the flow is not checked, because its content holds an intrinsic function whose text only the deployment knows; use Ref, Fn::GetAtt, Fn::Join or Fn::Sub');
  return [];
}

const DOCUMENTS = new WeakMap<CfnElement, FlowDocument>();

/** A flow is read once, for itself and for all that refer to it. */
function documentOf(resource: CfnContactFlow | CfnContactFlowModule): FlowDocument | undefined {
  const known = DOCUMENTS.get(resource);
  if (known) return known;
  const text = intrinsicText(deployedContent(resource, finalProperties(resource)));
  if (text === undefined) return undefined;
  const document = FlowDocument.parse(text);
  DOCUMENTS.set(resource, document);
  return document;
}

/** The path of the construct that the user wrote: around a `Resource` stands the construct that made it. */
function nameOf({ node }: CfnElement): string {
  return node.id === 'Resource' && node.scope ? node.scope.node.path : node.path;
}

function surroundingsOf(resource: CfnElement): Surroundings {
  const find = (reference: string) => elementOf(resource, reference);
  return {
    queue: (reference) => {
      const queue = find(reference);
      return queue instanceof CfnQueue ? { name: nameOf(queue), hasOutboundCallerIdNumber: hasNumber(queue) } : undefined;
    },
    flow: (reference) => {
      const flow = find(reference);
      return flow instanceof CfnContactFlow ? checkedFlow(flow) : undefined;
    },
    function: (reference) => {
      const fn = find(reference);
      return fn instanceof CfnFunction ? functionFacts(fn) : undefined;
    },
    environment: environmentOf(resource),
  };
}

/** Lambda gives a function three seconds unless it is told otherwise. */
const DEFAULT_TIMEOUT_SECONDS = 3;

function functionFacts(fn: CfnFunction): FunctionFacts | undefined {
  const { Timeout = DEFAULT_TIMEOUT_SECONDS } = finalProperties(fn);
  return typeof Timeout === 'number' ? { name: nameOf(fn), timeoutSeconds: Timeout } : undefined;
}

/** What is known of where the stack goes to, and of the instance of the flow. */
function environmentOf(resource: CfnElement): Environment {
  const { region, account } = Stack.of(resource);
  const { InstanceArn } = finalProperties(resource);
  return {
    region: Token.isUnresolved(region) ? undefined : region,
    account: Token.isUnresolved(account) ? undefined : account,
    instance: typeof InstanceArn === 'string' ? /:instance\/([^/]+)$/.exec(InstanceArn)?.[1] : undefined,
  };
}

function hasNumber(queue: CfnQueue): boolean {
  return valueAt(finalProperties(queue), 'OutboundCallerConfig.OutboundCallerIdNumberArn') !== undefined;
}

function checkedFlow(flow: CfnContactFlow): CheckedFlow | undefined {
  const type = ALL_FLOW_TYPES.find((name) => name === finalProperties(flow).Type);
  const document = documentOf(flow);
  return type && document ? { name: nameOf(flow), type, document } : undefined;
}

/** The resource behind `${LogicalId}` or `${LogicalId.Attribute}`; the stack of the flow goes first. */
function elementOf(from: CfnElement, reference: string): CfnElement | undefined {
  const logicalId = /^\$\{([A-Za-z0-9]+)[.}]/.exec(reference)?.[1];
  if (logicalId === undefined) return undefined;
  return elementIn(Stack.of(from), logicalId) ?? elementIn(from.node.root, logicalId);
}
