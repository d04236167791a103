import { MemoryConnect } from './memory-connect';
import { createHandler } from '../../../lambda/connect-resources/handler';
import { OPERATIONS } from '../../../lambda/connect-resources/operations/registry.generated';
import { circles } from '../../../src/connect/private/cycles/components';
import { referencesIn } from '../../../src/connect/private/cycles/references';
import { MemoryLog } from '../../lambda/private/memory-log';

type Values = Record<string, any>;
type Resources = Record<string, { Type: string; Properties?: Values; DependsOn?: string | string[] }>;

const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d';

/** What stands for a resource of Connect in its ARN. */
const KINDS: Record<string, string> = {
  'AWS::Connect::Queue': 'queue',
  'AWS::Connect::QuickConnect': 'transfer-destination',
  'AWS::Connect::ContactFlow': 'contact-flow',
  'AWS::Connect::ContactFlowModule': 'flow-module',
  'AWS::Connect::HoursOfOperation': 'operating-hours',
};

/** A stack as CloudFormation makes, changes and deletes it: one resource after the other, in the order of the references. */
export class CloudFormation {
  private template: Resources = {};
  private readonly made = new Map<string, { id: string; properties: Values }>();

  constructor(private readonly connect: MemoryConnect) {}

  public async deploy(template: Resources): Promise<void> {
    const old = this.template;
    for (const logicalId of orderOf(template)) await this.set(logicalId, template[logicalId]);
    this.template = template;
    for (const logicalId of orderOf(old).reverse()) if (!(logicalId in template)) await this.remove(logicalId, old[logicalId].Type);
  }

  public async delete(): Promise<void> {
    await this.deploy({});
  }

  /** A value of the template as it is deployed. */
  public resolve(value: any): any {
    if (Array.isArray(value)) return value.map((item) => this.resolve(item));
    if (typeof value !== 'object' || value === null) return value;
    if ('Ref' in value) return this.made.get(value.Ref)?.id ?? `<${value.Ref}>`;
    if ('Fn::GetAtt' in value) return this.attribute(value['Fn::GetAtt']);
    if ('Fn::Join' in value) return this.resolve(value['Fn::Join'][1]).join(value['Fn::Join'][0]);
    if ('Fn::Select' in value) return this.resolve(value['Fn::Select'][1])[value['Fn::Select'][0]];
    if ('Fn::Split' in value) return this.resolve(value['Fn::Split'][1]).split(value['Fn::Split'][0]);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.resolve(item)]));
  }

  private attribute([logicalId, name]: [string, string]): string {
    const { id } = this.made.get(logicalId)!;
    return name === 'Version' ? '1' : id;
  }

  private async set(logicalId: string, { Type, Properties = {} }: Resources[string]): Promise<void> {
    const properties = this.resolve(Properties);
    const old = this.made.get(logicalId);
    if (old && JSON.stringify(old.properties) === JSON.stringify(properties)) return;
    const id = await this.apply(logicalId, Type, properties, old);
    this.made.set(logicalId, { id, properties });
  }

  private async apply(logicalId: string, type: string, properties: Values, old?: { id: string; properties: Values }): Promise<string> {
    if (type.startsWith('Custom::Connect')) {
      return this.ask(old ? 'Update' : 'Create', logicalId, type, { properties, old: old?.properties, id: old?.id });
    }
    if (!(type in KINDS)) return `arn:aws:other:us-east-1:111122223333:${logicalId}`;
    const arn = `${INSTANCE}/${KINDS[type]}/${logicalId}-0`;
    const tags = Object.fromEntries((properties.Tags ?? []).map(({ Key, Value }: Values) => [Key, Value]));
    this.connect.put(arn, type, { ...properties, ...this.quickConnects(arn, properties, old?.properties), Tags: tags });
    return arn;
  }

  /** CloudFormation changes what differs between two templates, and leaves alone what others added. */
  private quickConnects(arn: string, { QuickConnectArns = [] }: Values, old: Values = {}): Values {
    const now: string[] = this.connect.kept.get(arn)?.values.QuickConnectArns ?? [];
    const kept = now.filter((one) => !(old.QuickConnectArns ?? []).includes(one));
    return { QuickConnectArns: [...new Set([...kept, ...QuickConnectArns])] };
  }

  private async remove(logicalId: string, type: string): Promise<void> {
    const { id, properties } = this.made.get(logicalId)!;
    if (type.startsWith('Custom::Connect')) await this.ask('Delete', logicalId, type, { properties, id });
    else if (type in KINDS) this.connect.delete(id);
    this.made.delete(logicalId);
  }

  private async ask(RequestType: string, LogicalResourceId: string, ResourceType: string, { properties, old, id }: Values): Promise<string> {
    const handler = createHandler({
      connect: this.connect, operations: OPERATIONS, respond: async () => undefined, wait: async () => undefined, log: new MemoryLog(),
    });
    const response = await handler({
      RequestType,
      LogicalResourceId,
      ResourceType,
      ResponseURL: '',
      StackId: '',
      RequestId: '',
      ...(id && { PhysicalResourceId: id }),
      ResourceProperties: properties,
      ...(old && { OldResourceProperties: old }),
    } as never);
    if (response.Status !== 'SUCCESS') throw new Error(response.Reason);
    return response.PhysicalResourceId;
  }
}

/** In which order CloudFormation makes the resources; it refuses templates with circles. */
export function orderOf(template: Resources): string[] {
  const graph = new Map(Object.entries(template).map(([id, { Properties, DependsOn = [] }]) => [
    id, new Set([...referencesIn(Properties), ...[DependsOn].flat()].filter((other) => other in template)),
  ]));
  const [circle] = circles(graph);
  if (circle) throw new Error(`Circular dependency between resources: [${[...circle].join(', ')}]`);
  const order = new Set<string>();
  const visit = (id: string): void => {
    if (order.has(id)) return;
    graph.get(id)!.forEach(visit);
    order.add(id);
  };
  [...graph.keys()].forEach(visit);
  return [...order];
}
