import type { Applied } from './operation';
import { type CustomResourceEvent, idOfFailure } from './request';

/** What CloudFormation reads. */
export interface CustomResourceResponse {
  readonly Status: 'SUCCESS' | 'FAILED';
  readonly Reason?: string;
  readonly PhysicalResourceId: string;
  readonly StackId: string;
  readonly RequestId: string;
  readonly LogicalResourceId: string;
  readonly Data?: Readonly<Record<string, string>>;
}

/** CloudFormation takes 4096 bytes in all, and a character may have four. */
const LONGEST_REASON = 700;

export function success(event: CustomResourceEvent, { id, data }: Applied): CustomResourceResponse {
  return { Status: 'SUCCESS', PhysicalResourceId: id, ...namesOf(event), Data: data };
}

export function failure(event: CustomResourceEvent, reason: string): CustomResourceResponse {
  const Reason = reason.length > LONGEST_REASON ? `${reason.slice(0, LONGEST_REASON)}…` : reason;
  return { Status: 'FAILED', Reason, PhysicalResourceId: idOfFailure(event), ...namesOf(event) };
}

function namesOf({ StackId, RequestId, LogicalResourceId }: CustomResourceEvent) {
  return { StackId, RequestId, LogicalResourceId };
}
