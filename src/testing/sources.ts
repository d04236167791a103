import type { App, Stack, Stage } from 'aws-cdk-lib';
import { shown } from '../language/problems';
import { readAssembly } from '../simulation/template/assembly';
import type { StackTemplate } from '../simulation/template/stack-template';

/**
 * What is deployed together: an app, a stage, a stack with all others of its stage that go into the same account and region, or the
 * folder of a synthesized app.
 */
export type Deployable = App | Stage | Stack | string;

export function stacksOf(source: Deployable): StackTemplate[] {
  if (typeof source === 'string') return readAssembly(source);
  const all = readAssembly(stageOf(source).synth().directory);
  return 'environment' in source ? all.filter((stack) => environmentOf(stack) === source.environment) : all;
}

/** As the CDK writes it. */
function environmentOf({ account = 'unknown-account', region = 'unknown-region' }: StackTemplate): string {
  return `aws://${account}/${region}`;
}

/** The nearest thing around it that is synthesized as a whole. */
export function stageOf(source: App | Stage | Stack): Stage {
  const stage = [...source.node.scopes].reverse().find((scope): scope is Stage => 'synth' in scope);
  if (stage) return stage;
  throw new Error(`the stack is in no app, got ${shown(source.node.path)}; put it into one: new Stack(new App(), …)`);
}
