import { CfnResource, Stack } from 'aws-cdk-lib';
import { CfnContactFlow, CfnContactFlowModule, CfnContactFlowModuleVersion, CfnContactFlowVersion, CfnQueue } from 'aws-cdk-lib/aws-connect';
import { IConstruct } from 'constructs';
import { Cuttable, References } from './cuts';
import { referencesIn } from './references';
import { isObject, Json, JsonObject } from '../../../language/json';
import { ContentNeeds } from '../content-needs';
import { noteContent, propertiesIn } from '../deployed';
import { ReferenceReader } from './reference-reader';

/** What each kind of cut is, by the property that it takes out. Lower ranks do less harm while a stack is being made. */
const RANKS = { QuickConnectArns: 0, OutboundFlowArn: 1, DefinedContent: 2, Content: 3 } as const;

/** `CreateQueue` takes no more quick connects at once, and nothing says that CloudFormation divides them. */
const MOST_QUICK_CONNECTS = 50;

export type CutProperty = Exclude<keyof typeof RANKS, 'DefinedContent'>;

export function cutId(logicalId: string, property: CutProperty): string {
  return `${logicalId}.${property}`;
}

/** What the resources of a stack refer to that flows, modules and queues reach: only they can be in a circle that can be broken. */
export class StackReferences implements References {
  public readonly fixed = new Map<string, ReadonlySet<string>>();
  public readonly cuttable: Cuttable[] = [];
  public readonly needComplete = new Map<string, Set<string>>();

  /** The lists of quick connects that are too long for the template. */
  public readonly longLists: string[] = [];

  private readonly reader: ReferenceReader;
  private readonly ids: ReadonlyMap<IConstruct, string>;
  private readonly constructNeeds = new Map<IConstruct, ReadonlySet<string>>();

  constructor(stack: Stack, private readonly resources: ReadonlyMap<string, CfnResource>) {
    this.ids = new Map([...resources].map(([id, resource]) => [resource, id]));
    this.reader = new ReferenceReader(stack, this.ids);
    const waiting = [...resources].filter(([, resource]) => isOwner(resource)).map(([id]) => id);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (!this.fixed.has(id)) waiting.push(...this.read(id, resources.get(id)!));
    }
  }

  /** Takes down what one resource needs, and tells it. */
  private read(id: string, resource: CfnResource): string[] {
    const { deployed, leavesStack } = this.reader.read(resource);
    const properties = propertiesIn(deployed);
    if (isFlow(resource) && leavesStack) noteContent(resource);
    const cuttable = this.cuttableOf(id, resource, properties);
    this.cuttable.push(...cuttable);
    const fixed = this.known(referencesIn(withoutCuttable(resource, properties)));
    for (const other of [deployed.DependsOn ?? []].flat()) if (this.resources.has(String(other))) fixed.add(String(other));
    this.scopeNeeds(resource).forEach((other) => other === id || fixed.add(other));
    this.fixed.set(id, fixed);
    if (isVersion(resource)) fixed.forEach((flow) => this.noteVersion(id, flow));
    return [...fixed, ...cuttable.flatMap(({ needs }) => [...needs])];
  }

  private known(ids: Iterable<string>): Set<string> {
    return new Set([...ids].filter((id) => this.resources.has(id)));
  }

  private cuttableOf(owner: string, resource: CfnResource, properties: JsonObject): Cuttable[] {
    const one = (property: CutProperty, rank: number, needs: Set<string>): Cuttable => ({ id: cutId(owner, property), owner, needs, rank });
    if (resource instanceof CfnQueue) {
      if (lengthOf(properties.QuickConnectArns) > MOST_QUICK_CONNECTS) this.longLists.push(cutId(owner, 'QuickConnectArns'));
      return [
        one('QuickConnectArns', RANKS.QuickConnectArns, this.known(referencesIn(properties.QuickConnectArns))),
        one('OutboundFlowArn', RANKS.OutboundFlowArn, this.known(referencesIn(outboundFlowIn(properties)))),
      ];
    }
    if (!isFlow(resource)) return [];
    const needs = this.known(referencesIn(properties.Content));
    const more = resource.node.scope && ContentNeeds.of(resource.node.scope);
    more?.roots.forEach((root) => this.resourcesIn(root).forEach((id) => needs.add(id)));
    return [one('Content', more?.isDefinedLater ? RANKS.DefinedContent : RANKS.Content, needs)];
  }

  /** A version is a copy of the content. */
  private noteVersion(version: string, flow: string): void {
    const id = cutId(flow, 'Content');
    this.needComplete.set(id, (this.needComplete.get(id) ?? new Set()).add(version));
  }

  /** What the constructs around a resource were told to depend on. */
  private scopeNeeds({ node }: CfnResource): string[] {
    return node.scopes.flatMap((scope) => {
      const known = this.constructNeeds.get(scope) ?? this.needsOf(scope);
      this.constructNeeds.set(scope, known);
      return [...known];
    });
  }

  private needsOf(construct: IConstruct): Set<string> {
    const own = new Set(ContentNeeds.of(construct)?.roots);
    return new Set(construct.node.dependencies.filter((root) => !own.has(root)).flatMap((root) => this.resourcesIn(root)));
  }

  private resourcesIn(construct: IConstruct): string[] {
    return construct.node.findAll().flatMap((node) => this.ids.get(node) ?? []);
  }
}

export function isFlow(resource: CfnResource): resource is CfnContactFlow | CfnContactFlowModule {
  return resource instanceof CfnContactFlow || resource instanceof CfnContactFlowModule;
}

export function isVersion(resource: CfnResource): resource is CfnContactFlowVersion | CfnContactFlowModuleVersion {
  return resource instanceof CfnContactFlowVersion || resource instanceof CfnContactFlowModuleVersion;
}

function isOwner(resource: CfnResource): boolean {
  return isFlow(resource) || resource instanceof CfnQueue;
}

function lengthOf(list: Json | undefined): number {
  return Array.isArray(list) ? list.length : 0;
}

function outboundFlowIn({ OutboundCallerConfig }: JsonObject) {
  return isObject(OutboundCallerConfig) ? OutboundCallerConfig.OutboundFlowArn : undefined;
}

function withoutCuttable(resource: CfnResource, properties: JsonObject): JsonObject {
  const { Content, QuickConnectArns, OutboundCallerConfig, ...rest } = properties;
  if (isFlow(resource)) return rest;
  if (!(resource instanceof CfnQueue)) return properties;
  const { OutboundFlowArn, ...caller } = isObject(OutboundCallerConfig) ? OutboundCallerConfig : {};
  return { ...rest, caller };
}
