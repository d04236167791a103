<<<<<<< HEAD
export { acknowledge, wildcardFinding } from '../../connect/private/acknowledgements';
=======
import { Stack, Validations } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { intrinsicText } from '../../language/intrinsic';

/** Of flows that offer a callback with a creation flow. */
export const COURTEOUS_DELAY = {
  'annotation::cdk-connect-callbacks:delay-with-creation-flow':
    'The initial delay is a courtesy: it lets the customer hang up. Without it, the callback only comes sooner.',
};

/** Findings that this library accepts, each with the reason, so that a user's own gate stays silent about them. */
export function acknowledge(construct: IConstruct, reasons: Record<string, string>): void {
  Validations.of(construct).acknowledge(...Object.entries(reasons).map(([id, reason]) => ({ id, reason })));
}

/** The finding of a wildcard in a policy bears the resource in its id, with `<LogicalId.Attribute>` for what is not known yet. */
export function wildcardFinding(scope: IConstruct, resource: string): string {
  const text = intrinsicText(Stack.of(scope).resolve(resource)) ?? resource;
  return `AwsSolutions-IAM5[Resource::${text.replace(/\$\{([^}]*)\}/g, '<$1>')}]`;
}
>>>>>>> wip/path
