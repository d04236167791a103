import { Template } from 'aws-cdk-lib/assertions';
import { Environment } from '../../lambda/shared/environment';

interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
}

/** The only resource of a type, or the only one whose logical id begins like this. */
function only(template: Template, type: string, logicalId: string) {
  const [found, ...others] = Object.entries(template.findResources(type)).filter(([id]) => id.startsWith(logicalId));
  if (found === undefined || others.length > 0) throw new Error(`the template has not exactly one ${type} ${logicalId}`);
  return found[1];
}

/** What the role of the only helper function of a template may do, or of the one whose logical id begins like this. */
export function statementsOf(template: Template, logicalId = ''): Statement[] {
  const role = only(template, 'AWS::IAM::Role', logicalId);
  expect(role.Properties.ManagedPolicyArns).toBeUndefined();
  expect(template.findResources('AWS::IAM::Policy')).toStrictEqual({});
  return (role.Properties.Policies as { PolicyDocument: { Statement: Statement[] } }[]).flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}

/** The variables of the only helper function of a template, or of the one whose logical id begins like this. */
export function variablesOf(template: Template, logicalId = ''): Record<string, unknown> {
  return only(template, 'AWS::Lambda::Function', logicalId).Properties.Environment.Variables as Record<string, unknown>;
}

/** The variables as the handler reads them, with a word for what only the deployment knows. */
export function environmentOf(template: Template, logicalId = ''): Environment {
  return new Environment(Object.fromEntries(Object.entries(variablesOf(template, logicalId))
    .map(([name, value]) => [name, typeof value === 'string' ? value : 'deployed'])));
}
