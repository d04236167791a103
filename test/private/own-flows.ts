import { App, Stack } from 'aws-cdk-lib';
import { INSTANCE_ARN, newStack } from './callback-setup';
import { Instance, IInstance } from '../../src/connect';
import { messageOf } from '../connect/private/fixtures';

/** A stack with an instance, for flows that a test makes itself. */
export function stackWithInstance(stack: Stack = newStack()): { stack: Stack; instance: IInstance } {
  return { stack, instance: Instance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN) };
}

/** What the synthesis fails with. */
export function synthesisError(stack: Stack): string {
  return messageOf(() => App.of(stack)!.synth());
}

/** The warnings that the synthesis leaves behind, each with its construct. */
export function warningsOf(stack: Stack): string[] {
  App.of(stack)!.synth();
  return stack.node.findAll().flatMap(({ node }) => node.metadata
    .filter(({ type }) => type === 'aws:cdk:warning').map(({ data }) => `${node.path}: ${String(data)}`));
}
