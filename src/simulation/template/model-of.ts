import { assembled } from './assemble';
import type { DeployedModel } from './deployed-model';
import type { DeployedResource } from './deployed-resource';
import { Deployment } from './deployment';
import { instanceOfArn } from './kinds';
import { NumberBook } from './numbers';
import type { ModelOptions } from './options';
import { isUnderstood } from './readers';
import type { StackTemplate } from './stack-template';
import type { JsonObject } from '../../language/json';
import { Problems } from '../../language/problems';

/** The contact center that the templates make when they are deployed. Everything that stands in the way is told at once. */
export function modelOf(stacks: readonly StackTemplate[], options: ModelOptions = {}): DeployedModel {
  const problems = new Problems();
  const told = options.known ?? {};
  const numbers = new NumberBook(told);
  const deployment = new Deployment(stacks, options, numbers, problems);
  const all = deployment.resources(isUnderstood);
  deployment.checkOthers(isUnderstood);
  const instanceArn = instanceOf(all, Object.keys(told), options, problems);
  if (instanceArn === '') problems.throwIfAny('the deployment');
  const resources = all.filter((resource) => belongsTo(resource, instanceArn));
  const known = together(deployment.found, told);
  const model = assembled({ instanceArn, numbers, problems, resources, known }, options);
  problems.throwIfAny('the deployment');
  return model;
}

/** The one instance that all resources of Connect are in. */
function instanceOf(resources: readonly DeployedResource[], known: readonly string[], { instanceArn }: ModelOptions, problems: Problems): string {
  if (instanceArn !== undefined) return instanceArn;
  const instances = [...new Set([...resources.map(({ arn }) => arn), ...known].flatMap((arn) => instanceOfArn(arn) ?? []))];
  if (instances.length === 1) return instances[0];
  problems.add('NotOneInstance', instances.length === 0
    ? 'the templates hold no contact center, got no resource of Amazon Connect; give the templates of one'
    : `the templates hold resources of several instances, got ${instances.join(' and ')}; give the stacks of one stage, or say which instance is meant: instanceArn`);
  return '';
}

/** Numbers, functions and tables belong to no instance. */
function belongsTo({ arn }: DeployedResource, instanceArn: string): boolean {
  return (instanceOfArn(arn) ?? instanceArn) === instanceArn;
}

function together(found: ReadonlyMap<string, JsonObject>, told: Readonly<Record<string, JsonObject>>): Record<string, JsonObject> {
  const arns = new Set([...found.keys(), ...Object.keys(told)]);
  return Object.fromEntries([...arns].map((arn) => [arn, { ...found.get(arn), ...told[arn] }]));
}
