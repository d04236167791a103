import type { App, Stack, Stage } from 'aws-cdk-lib';
import { shown } from '../language/problems';
import { readAssembly } from '../simulation/template/assembly';
import type { StackTemplate } from '../simulation/template/stack-template';

/** What is deployed together: an app, a stage, a stack with all others of its stage, or the folder of a synthesized app. */
export type Deployable = App | Stage | Stack | string;

export function stacksOf(source: Deployable): StackTemplate[] {
  return readAssembly(typeof source === 'string' ? source : stageOf(source).synth().directory);
}

/** The nearest thing around it that is synthesized as a whole. */
export function stageOf(source: App | Stage | Stack): Stage {
  const stage = [...source.node.scopes].reverse().find((scope): scope is Stage => 'synth' in scope);
  if (stage) return stage;
  throw new Error(`the stack is in no app, got ${shown(source.node.path)}; put it into one: new Stack(new App(), …)`);
}
