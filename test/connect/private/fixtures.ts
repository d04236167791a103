import { App, CfnParameter, Stack } from 'aws-cdk-lib';
import { IInstance, Instance, IQueue, Queue } from '../../../src/connect';

export const INSTANCE_ARN = 'arn:aws:connect:eu-central-1:111122223333:instance/11111111-2222-3333-4444-555555555555';
export const OTHER_INSTANCE_ARN = 'arn:aws:connect:eu-central-1:111122223333:instance/99999999-2222-3333-4444-555555555555';
export const PHONE_NUMBER_ARN = 'arn:aws:connect:eu-central-1:111122223333:phone-number/aaaaaaaa-bbbb-cccc-dddd-000000000001';

/** The ARN of a resource of the instance, e.g. `arnOf('queue', 'support')`. */
export function arnOf(kind: string, id: string, instanceArn = INSTANCE_ARN): string {
  return `${instanceArn}/${kind}/${id}`;
}

export function newStack(): Stack {
  return new Stack(new App(), 'Stack');
}

export function instanceOf(stack: Stack): IInstance {
  return Instance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
}

export function queueOf(stack: Stack, id: string): IQueue {
  return Queue.fromQueueArn(stack, id, arnOf('queue', id.toLowerCase()));
}

/** A string that is only known at deployment. */
export function deployedString(stack: Stack, id = 'Parameter'): string {
  return new CfnParameter(stack, id).valueAsString;
}

export function deployedNumber(stack: Stack, id = 'Number'): number {
  return new CfnParameter(stack, id, { type: 'Number' }).valueAsNumber;
}

/** The codes in the message of what `call` throws. */
export function codesOf(call: () => unknown): string[] {
  return [...messageOf(call).matchAll(/^ {2}- \[(\w+)\]/gm)].map(([, code]) => code);
}

export function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
}
