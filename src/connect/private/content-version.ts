import { createHash } from 'crypto';
import { CfnResource, Lazy, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { deployedContent, deployedProperties } from './deployed';

const HASH_LENGTH = 16;
const MAX_LOGICAL_ID = 255;

/**
 * Lets a version follow what it is a version of: other content is another logical identifier, and so a new version; a new
 * name is none. The one before stays in the instance, because contacts and flows may still be in it.
 */
export function followContent(version: CfnResource, source: CfnResource): void {
  const stack = Stack.of(version);
  const logicalId = String(stack.resolve(version.logicalId)).slice(0, MAX_LOGICAL_ID - HASH_LENGTH);
  version.overrideLogicalId(Lazy.uncachedString({ produce: () => `${logicalId}${contentHash(source)}` }));
  version.applyRemovalPolicy(RemovalPolicy.RETAIN);
}

/** References count by the logical identifier of what they refer to, so that the same app has the same hash everywhere. */
function contentHash(source: CfnResource): string {
  const properties = deployedProperties(source);
  const copied = [deployedContent(source, properties), properties.Settings ?? null];
  return createHash('sha256').update(JSON.stringify(copied)).digest('hex').slice(0, HASH_LENGTH);
}
