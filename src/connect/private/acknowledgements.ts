import { Stack, Validations } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { intrinsicText } from '../../language/intrinsic';

/** Findings that this library accepts, each with the reason, so that a user's own gate stays silent about them. */
export function acknowledge(construct: IConstruct, reasons: Record<string, string>): void {
  const acknowledgements = Object.entries(reasons).map(([id, reason]) => ({ id, reason }));
  withoutTraces(() => Validations.of(construct).acknowledge(...acknowledgements));
}

/** The CDK takes a trace for each finding, which is slow, and would lead into this library only. */
function withoutTraces(act: () => void): void {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    act();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The finding of a wildcard in a policy bears the resource in its id, with `<LogicalId.Attribute>` for what is not known yet. */
export function wildcardFinding(scope: IConstruct, resource: string): string {
  const text = intrinsicText(Stack.of(scope).resolve(resource)) ?? resource;
  return `AwsSolutions-IAM5[Resource::${text.replace(/\$\{([^}]*)\}/g, '<$1>')}]`;
}
