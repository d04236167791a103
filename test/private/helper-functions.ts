import { Template } from 'aws-cdk-lib/assertions';
import { Environment } from '../../lambda/shared/environment';

interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
}

/** What the role of the only helper function of a template may do, or of the one whose logical identifier begins like this. */
export function statementsOf(template: Template, prefix = ''): Statement[] {
  const role = onlyOne(template, 'AWS::IAM::Role', prefix);
  expect(role.ManagedPolicyArns).toBeUndefined();
  expect(template.findResources('AWS::IAM::Policy')).toStrictEqual({});
  return (role.Policies as { PolicyDocument: { Statement: Statement[] } }[]).flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}

/** The variables of the only helper function of a template, or of the one whose logical identifier begins like this. */
export function variablesOf(template: Template, prefix = ''): Record<string, unknown> {
  return onlyOne(template, 'AWS::Lambda::Function', prefix).Environment.Variables as Record<string, unknown>;
}

function onlyOne(template: Template, type: string, prefix: string): Record<string, any> {
  const found = Object.entries(template.findResources(type)).filter(([logicalId]) => logicalId.startsWith(prefix));
  if (found.length !== 1) throw new Error(`the template has not exactly one ${type} that begins with "${prefix}"`);
  return found[0][1].Properties;
}

/** The variables as the handler reads them, with a word for what only the deployment knows. */
export function environmentOf(template: Template, prefix = ''): Environment {
  return new Environment(Object.fromEntries(Object.entries(variablesOf(template, prefix))
    .map(([name, value]) => [name, typeof value === 'string' ? value : 'deployed'])));
}
