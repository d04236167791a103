import { CONTACT_FLOW } from './contact-flow';
import { DATA_TABLE } from './data-table';
import { EVENTS } from './events';
import { HOURS_OF_OPERATION } from './hours-of-operation';
import { INVOCATIONS } from './invocations';
import { LAMBDA_FUNCTION } from './lambda-function';
import { PHONE_NUMBER } from './phone-number';
import { PROMPT } from './prompt';
import { QUEUE } from './queue';
import { QUICK_CONNECT } from './quick-connect';
import { ROUTING_PROFILE } from './routing-profile';
import { SECRETS } from './secrets';
import { STORAGE } from './storage';
import { USER } from './user';
import { VERSIONS } from './versions';
import type { Reader } from '../model-builder';

/** Read with the resource that they are a part of. */
const PARTS = ['AWS::Connect::DataTableAttribute', 'AWS::Connect::DataTableRecord', 'AWS::KMS::Alias', 'AWS::Lambda::LayerVersion'];

/** What is read of each type of resource. What a later one looks up, an earlier one has read. */
export const READERS: ReadonlyMap<string, Reader> = new Map(Object.entries({
  ...HOURS_OF_OPERATION,
  ...PROMPT,
  ...DATA_TABLE,
  ...QUEUE,
  ...CONTACT_FLOW,
  ...QUICK_CONNECT,
  ...ROUTING_PROFILE,
  ...USER,
  ...PHONE_NUMBER,
  ...LAMBDA_FUNCTION,
  ...VERSIONS,
  ...INVOCATIONS,
  ...EVENTS,
  ...STORAGE,
  ...SECRETS,
}));

/** Whether the properties of a resource matter to the model. */
export function isUnderstood(type: string): boolean {
  return READERS.has(type) || PARTS.includes(type);
}
