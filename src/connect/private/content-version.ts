import { createHash } from 'crypto';
import { CfnResource, Lazy, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { isObject, JsonObject } from '../../language/json';

const HASH_LENGTH = 16;
const MAX_LOGICAL_ID = 255;
/** What a version copies; a new name or description is no new version. */
const COPIED = ['Content', 'Settings'];

/**
 * Lets a version follow what it is a version of: other content is another logical identifier, and so a new version. The one
 * before stays in the instance, because contacts and flows may still be in it.
 */
export function followContent(version: CfnResource, source: CfnResource): void {
  const stack = Stack.of(version);
  const logicalId = String(stack.resolve(version.logicalId)).slice(0, MAX_LOGICAL_ID - HASH_LENGTH);
  version.overrideLogicalId(Lazy.uncachedString({ produce: () => `${logicalId}${contentHash(source)}` }));
  version.applyRemovalPolicy(RemovalPolicy.RETAIN);
}

/** References count by the logical identifier of what they refer to, so that the same app has the same hash everywhere. */
function contentHash(source: CfnResource): string {
  const { Resources } = Stack.of(source).resolve(source._toCloudFormation()) as { Resources: Record<string, JsonObject> };
  const [{ Properties }] = Object.values(Resources);
  const copied = COPIED.map((name) => (isObject(Properties) ? Properties[name] ?? null : null));
  return createHash('sha256').update(JSON.stringify(copied)).digest('hex').slice(0, HASH_LENGTH);
}
