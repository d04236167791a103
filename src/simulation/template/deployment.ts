import { DeployedResource } from './deployed-resource';
import { NumberBook } from './numbers';
import type { ModelOptions } from './options';
import type { Place } from './place';
import { Properties } from './properties';
import { StackScope } from './stack-scope';
import type { StackTemplate } from './stack-template';
import type { Json, JsonObject } from '../../language/json';
import { Problems } from '../../language/problems';

/** All stacks together, as they are when everything is deployed. */
export class Deployment {
  private readonly scopes: ReadonlyMap<string, StackScope>;
  /** What lookups at deployment tell of resources that were made elsewhere, by ARN. */
  readonly found = new Map<string, JsonObject>();
  private exported?: ReadonlyMap<string, { readonly scope: StackScope; readonly output: string }>;

  constructor(stacks: readonly StackTemplate[], readonly options: ModelOptions, readonly numbers: NumberBook, readonly problems: Problems) {
    this.scopes = new Map(stacks.map((source) => [source.stack, new StackScope(source, this)]));
  }

  get stacks(): readonly StackScope[] {
    return [...this.scopes.values()];
  }

  scope(stack: string): StackScope | undefined {
    return this.scopes.get(stack);
  }

  nested(stack: string, logicalId: string): StackScope | undefined {
    return this.stacks.find(({ source: { nestedIn } }) => nestedIn?.stack === stack && nestedIn.logicalId === logicalId);
  }

  noteFound(arn: string, properties: JsonObject): void {
    this.found.set(arn, properties);
  }

  imported(name: string, place: Place): Json | undefined {
    this.exported ??= new Map(this.stacks.flatMap((scope) => scope.exports().map(([key, output]) => [key, { scope, output }])));
    const found = this.exported.get(name);
    if (found) return found.scope.output(found.output, place);
    return place.fail('UnknownExport', 'imports what none of the stacks exports', name, `give the stack that does, or say what it is: values: { '${name}': '…' }`);
  }

  /** The resources of these types, their properties resolved. Those with problems have been reported and are left out. */
  resources(isUnderstood: (type: string) => boolean): DeployedResource[] {
    return this.stacks.flatMap((scope) => scope.logicalIds.filter((id) => isUnderstood(scope.typeOf(id)))
      .flatMap((id) => deployed(scope, id, this.problems) ?? []));
  }
}

function deployed(scope: StackScope, logicalId: string, problems: Problems): DeployedResource | undefined {
  const label = `stack "${scope.stack}", resource "${logicalId}"`;
  const physical = scope.physical(logicalId, scope.place(`resource "${logicalId}"`));
  const resolved = scope.propertyNames(logicalId).map((name) => [name, scope.property(logicalId, name)] as const);
  if (!physical || resolved.some(([, { failed }]) => failed)) return undefined;
  const json = Object.fromEntries(resolved.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])));
  return {
    type: scope.typeOf(logicalId),
    arn: physical.arn,
    ref: String(physical.ref),
    attributes: physical.attributes,
    logicalId,
    label,
    properties: new Properties(json, label, problems),
    assets: scope.source.assets,
  };
}
