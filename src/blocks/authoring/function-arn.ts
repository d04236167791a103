import type { IFunctionRef } from 'aws-cdk-lib/aws-lambda';

/** A version or an alias refers to its function, but has an ARN of its own. */
export function functionArnOf(handler: IFunctionRef): string {
  const { functionArn } = handler as { functionArn?: unknown };
  return typeof functionArn === 'string' ? functionArn : handler.functionRef.functionArn;
}
