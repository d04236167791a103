import { Template } from 'aws-cdk-lib/assertions';
import { Environment } from '../../lambda/shared/environment';

interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
}

/** What the role of the only helper function of a template may do. */
export function statementsOf(template: Template): Statement[] {
  const [role, ...others] = Object.values(template.findResources('AWS::IAM::Role'));
  if (role === undefined || others.length > 0) throw new Error('the template has not exactly one role');
  expect(role.Properties.ManagedPolicyArns).toBeUndefined();
  expect(template.findResources('AWS::IAM::Policy')).toStrictEqual({});
  return (role.Properties.Policies as { PolicyDocument: { Statement: Statement[] } }[]).flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}

/** The variables of the only helper function of a template. */
export function variablesOf(template: Template): Record<string, unknown> {
  const [fn, ...others] = Object.values(template.findResources('AWS::Lambda::Function'));
  if (fn === undefined || others.length > 0) throw new Error('the template has not exactly one function');
  return fn.Properties.Environment.Variables as Record<string, unknown>;
}

/** The variables as the handler reads them, with a word for what only the deployment knows. */
export function environmentOf(template: Template): Environment {
  return new Environment(Object.fromEntries(Object.entries(variablesOf(template))
    .map(([name, value]) => [name, typeof value === 'string' ? value : 'deployed'])));
}
