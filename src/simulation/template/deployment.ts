import { DeployedResource } from './deployed-resource';
import { modelledKind } from './kinds';
import { NumberBook } from './numbers';
import type { ModelOptions } from './options';
import type { Place } from './place';
import { Properties } from './properties';
import { checkReferences } from './references-to-nothing';
import { StackScope } from './stack-scope';
import type { StackTemplate } from './stack-template';
import type { Json, JsonObject } from '../../language/json';
import { Problems } from '../../language/problems';

interface Exported {
  readonly scope: StackScope;
  readonly output: string;
}

/** All stacks together, as they are when everything is deployed. */
export class Deployment {
  private readonly scopes: ReadonlyMap<string, StackScope>;
  /** What lookups at deployment tell of resources that were made elsewhere, by ARN. */
  readonly found = new Map<string, JsonObject>();
  private exported?: ReadonlyMap<string, Exported>;

  constructor(stacks: readonly StackTemplate[], readonly options: ModelOptions, readonly numbers: NumberBook, readonly problems: Problems) {
    this.scopes = new Map(stacks.map((source) => [source.stack, new StackScope(source, this)]));
    const twice = stacks.map(({ stack }) => stack).filter((name, index, names) => names.indexOf(name) < index);
    for (const name of twice) problems.add('StackGivenTwice', `the stack "${name}" is given twice, got two templates of that name; give one of them`);
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
    if (modelledKind(arn) !== undefined) this.found.set(arn, properties);
  }

  imported(name: string, place: Place): Json | undefined {
    const found = this.exportsOfAll().get(name);
    if (found) return found.scope.output(found.output, place);
    return place.fail('UnknownExport', 'imports what none of the stacks exports', name, `give the stack that does, or say what it is: values: { '${name}': '…' }`);
  }

  private exportsOfAll(): ReadonlyMap<string, Exported> {
    if (this.exported) return this.exported;
    const all = new Map<string, Exported>();
    // The name of an export may not be imported, so that it finds none.
    this.exported = all;
    for (const scope of this.stacks) for (const [name, output] of scope.exports()) all.set(name, { scope, output });
    return all;
  }

  /** Tells what leads nowhere in resources that are not resolved, where a deployment would fail as well. */
  checkOthers(isUnderstood: (type: string) => boolean): void {
    for (const scope of this.stacks) {
      for (const id of scope.logicalIds.filter((one) => !isUnderstood(scope.typeOf(one)))) checkReferences(scope, id);
    }
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
    label,
    properties: new Properties(json, label, problems),
    assets: scope.source.assets,
  };
}
