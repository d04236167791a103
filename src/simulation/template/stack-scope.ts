import type { Deployment } from './deployment';
import { holds } from './intrinsics/conditions';
import { nameOf, uuidOf } from './invent';
import { Memo } from './memo';
import { parameterValue } from './parameters';
import { physicalOf } from './physical';
import type { Physical } from './physical/physical';
import { Place } from './place';
import { DEFAULT_ACCOUNT, DEFAULT_REGION, StackTemplate } from './stack-template';
import { completedResources } from '../../language/completion';
import { isObject, Json, JsonObject, own } from '../../language/json';

/** A property, and whether all of it could be resolved. */
export interface ResolvedProperty {
  readonly value: Json | undefined;
  readonly failed: boolean;
}

/** One stack of a deployment: what the names in its template stand for. */
export class StackScope {
  readonly stack: string;
  readonly account: string;
  readonly region: string;
  readonly partition: string;
  readonly mappings: JsonObject;
  private readonly resources: JsonObject;
  private readonly conditions = new Memo<boolean | undefined>();
  private readonly properties = new Memo<ResolvedProperty>();
  private readonly physicals = new Memo<Physical | undefined>();
  private readonly outputs = new Memo<Json | undefined>();

  constructor(readonly source: StackTemplate, readonly deployment: Deployment) {
    const { stack, template, account = DEFAULT_ACCOUNT, region = DEFAULT_REGION } = source;
    this.stack = stack;
    this.account = account;
    this.region = region;
    this.partition = region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
    this.mappings = section(template, 'Mappings');
    this.resources = completedResources(section(template, 'Resources'));
  }

  get values(): Readonly<Record<string, string>> {
    return this.deployment.options.values ?? {};
  }

  get pseudos(): JsonObject {
    const { account, partition, region, stack } = this;
    return {
      'AWS::AccountId': account,
      'AWS::NotificationARNs': [],
      'AWS::Partition': partition,
      'AWS::Region': region,
      'AWS::StackId': `arn:${partition}:cloudformation:${region}:${account}:stack/${stack}/${uuidOf(stack)}`,
      'AWS::StackName': stack,
      'AWS::URLSuffix': partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com',
    };
  }

  /** The resources that are made: those whose condition holds. */
  get logicalIds(): string[] {
    return Object.keys(this.resources).filter((id) => this.isMade(id));
  }

  resource(logicalId: string): JsonObject | undefined {
    const resource = own(this.resources, logicalId);
    return isObject(resource) ? resource : undefined;
  }

  typeOf(logicalId: string): string {
    return String(this.resource(logicalId)?.Type);
  }

  propertyNames(logicalId: string): string[] {
    return Object.keys(section(this.resource(logicalId) ?? {}, 'Properties'));
  }

  property(logicalId: string, name: string): ResolvedProperty {
    const place = this.place(`resource "${logicalId}", property "${name}"`);
    const written = own(section(this.resource(logicalId) ?? {}, 'Properties'), name);
    if (written === undefined) return { value: undefined, failed: false };
    return this.properties.get(`${logicalId}.${name}`, () => ({ value: place.resolve(written), failed: place.failed }), () => {
      place.fail('Circle', 'refers to itself in a circle', written, 'take one of the references out');
      return { value: undefined, failed: true };
    });
  }

  hasParameter(name: string): boolean {
    return own(section(this.source.template, 'Parameters'), name) !== undefined;
  }

  parameter(name: string, place: Place): Json | undefined {
    return parameterValue(this, name, section(this.source.template, 'Parameters')[name], place);
  }

  condition(name: string, place: Place): boolean {
    const condition = own(section(this.source.template, 'Conditions'), name);
    if (condition === undefined) {
      return place.fail('UnknownCondition', 'names a condition that is not in the template', name, 'add it to the Conditions of the template') ?? false;
    }
    const its = this.place(`condition "${name}"`);
    const value = this.conditions.get(name, () => {
      const answer = holds(condition, its);
      return its.failed ? undefined : answer;
    }, () => its.fail('Circle', 'asks for itself in a circle', condition, 'take one of the references out'));
    return value ?? place.giveUp() ?? false;
  }

  /** Whether a name stands for something. */
  hasName(name: string): boolean {
    return this.hasParameter(name) || this.resource(name) !== undefined;
  }

  /** What the deployment calls a resource. */
  physical(logicalId: string, place: Place): Physical | undefined {
    if (!this.resource(logicalId)) return place.failAtReference(logicalId);
    if (!this.isMade(logicalId)) {
      return place.fail('ReferenceToUnmade', 'refers to a resource whose condition does not hold', logicalId, 'refer to it under the same condition');
    }
    const circle = () => place.fail('Circle', 'refers to itself in a circle', logicalId, 'take one of the references out');
    return this.physicals.get(logicalId, () => physicalOf(this, logicalId), circle) ?? place.giveUp();
  }

  /** The stack that a resource of this one is. */
  nestedStack(logicalId: string): StackScope | undefined {
    return this.deployment.nested(this.stack, logicalId);
  }

  imported(name: string, place: Place): Json | undefined {
    return this.deployment.imported(name, place);
  }

  outputOf(stack: string, output: string, place: Place): Json | undefined {
    const scope = this.deployment.scope(stack);
    if (scope) return scope.output(output, place);
    const key = `${stack}.${output}`;
    return place.fail('UnknownStack', 'reads an output of a stack that was not given', key, `give its template too, or say what it is: values: { '${key}': '…' }`);
  }

  output(name: string, place: Place): Json | undefined {
    const output = own(this.outputsMade(), name);
    const circle = () => place.fail('Circle', 'refers to itself in a circle', name, 'take one of the references out');
    if (!isObject(output)) return place.fail('UnknownOutput', `reads an output that stack "${this.stack}" does not have`, name, 'read one of its outputs');
    const its = this.place(`output "${name}"`);
    return this.outputs.get(name, () => its.text(output.Value), circle) ?? place.giveUp();
  }

  /** The names under which outputs can be imported. */
  exports(): [string, string][] {
    return Object.entries(this.outputsMade()).flatMap(([output, json]): [string, string][] => {
      if (!isObject(json) || !isObject(json.Export)) return [];
      const name = this.place(`output "${output}"`).text(json.Export.Name);
      return name === undefined ? [] : [[name, output]];
    });
  }

  place(name: string): Place {
    return new Place(this, `stack "${this.stack}", ${name}`, this.deployment.problems);
  }

  inventedName(logicalId: string, most: number): string {
    return nameOf(this.stack, logicalId, most);
  }

  private outputsMade(): JsonObject {
    const all = Object.entries(section(this.source.template, 'Outputs'));
    return Object.fromEntries(all.filter(([name, output]) => this.isUnderTrueCondition(output, `output "${name}"`)));
  }

  private isMade(logicalId: string): boolean {
    return this.isUnderTrueCondition(this.resource(logicalId), `resource "${logicalId}"`);
  }

  private isUnderTrueCondition(json: Json | undefined, name: string): boolean {
    return !isObject(json) || typeof json.Condition !== 'string' || this.condition(json.Condition, this.place(name));
  }
}

function section(of: JsonObject, name: string): JsonObject {
  const found = own(of, name);
  return isObject(found) ? found : {};
}
