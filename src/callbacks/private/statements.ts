import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { IKey } from 'aws-cdk-lib/aws-kms';
import { IQueue } from 'aws-cdk-lib/aws-sqs';

export function allow(actions: string[], ...resources: string[]): PolicyStatement {
  return new PolicyStatement({ actions, resources });
}

/** Leaving a message, in a queue that may have a key of its own. */
export function send(queue: IQueue): PolicyStatement[] {
  const { encryptionMasterKey: key } = queue;
  return [allow(['sqs:SendMessage'], queue.queueArn), ...(key ? [allow(['kms:Decrypt', 'kms:GenerateDataKey'], key.keyArn)] : [])];
}

/** Reading and writing what lies in tables and secrets of another construct, which may have keys of the user. */
export function decrypt(...keys: (IKey | undefined)[]): PolicyStatement[] {
  const arns = new Set(keys.flatMap((key) => key ? [key.keyArn] : []));
  return arns.size === 0 ? [] : [allow(['kms:Decrypt'], ...arns)];
}
