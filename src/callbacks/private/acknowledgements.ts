import { Validations } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';

/** Findings that this library accepts, each with the reason, so that a user's own gate stays silent about them. */
export function acknowledge(construct: IConstruct, reasons: Record<string, string>): void {
  Validations.of(construct).acknowledge(...Object.entries(reasons).map(([id, reason]) => ({ id, reason })));
}
