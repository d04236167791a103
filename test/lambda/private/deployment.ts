import { App, CfnElement, Duration, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { FunctionBase } from 'aws-cdk-lib/aws-lambda';
import type { Scenario } from './scenario';

/** What the construct of a handler deploys with it. */
export interface Deployment {
  readonly timeLimitMilliseconds: number;
  /** What its role allows, without what the Lambda service needs. */
  readonly actions: readonly string[];
  readonly resources: readonly unknown[];
}

interface Statement {
  readonly Action: string | string[];
  readonly Resource: unknown;
}

/** Functions with a handler of this library say which. */
interface Helper extends FunctionBase {
  readonly handlerName: string;
  readonly timeout: Duration;
}

type Resource = Record<string, any>;

/** What the Lambda service itself does with the role: it writes logs and traces, and reads the queues of event sources. */
const BY_THE_SERVICE = /^(logs|xray):|^sqs:(ReceiveMessage|DeleteMessage|GetQueueAttributes|GetQueueUrl)$/;

/** The handler in the construct that its scenario declares. */
export function deploymentOf({ handler, declare }: Scenario): Deployment {
  const stack = new Stack(new App({ analyticsReporting: false, context: { 'aws:cdk:disable-asset-staging': true } }), 'Stack');
  declare?.(stack);
  const helper = stack.node.findAll().find((child): child is Helper => (child as Partial<Helper>).handlerName === handler);
  if (!helper) throw new Error(`the scenario of ${handler} declares no construct with this handler; add declare`);
  const id = stack.getLogicalId(helper.node.defaultChild as CfnElement);
  return { timeLimitMilliseconds: helper.timeout.toMilliseconds(), ...permissionsIn(Template.fromStack(stack).toJSON().Resources, id) };
}

function permissionsIn(resources: Record<string, Resource>, id: string): Pick<Deployment, 'actions' | 'resources'> {
  const destinations = failureDestinations(resources, id);
  const statements = statementsOf(resources, resources[id].Properties.Role['Fn::GetAtt'][0])
    .filter(({ Resource: resource }) => !destinations.includes(JSON.stringify(resource)))
    .map(({ Action, Resource: resource }) => ({ actions: [Action].flat().filter((action) => !BY_THE_SERVICE.test(action)), resource }))
    .filter(({ actions }) => actions.length > 0);
  return {
    actions: [...new Set(statements.flatMap(({ actions }) => actions))].sort(),
    resources: statements.flatMap(({ resource }) => resource),
  };
}

function statementsOf(resources: Record<string, Resource>, roleId: string): Statement[] {
  const role = resources[roleId].Properties;
  const inline = (role.Policies ?? []).map(({ PolicyDocument }: Resource) => PolicyDocument);
  const attached = Object.values(resources)
    .filter(({ Type, Properties }) => Type === 'AWS::IAM::Policy' && Properties.Roles.some(({ Ref }: Resource) => Ref === roleId))
    .map(({ Properties }) => Properties.PolicyDocument);
  if (role.ManagedPolicyArns) throw new Error(`the role ${roleId} has managed policies; write statements`);
  return [...inline, ...attached].flatMap(({ Statement: statements }) => statements);
}

/** Where the Lambda service puts events that the handler could not deal with. */
function failureDestinations(resources: Record<string, Resource>, id: string): string[] {
  const configs = Object.values(resources).filter(({ Type, Properties }) => Type === 'AWS::Lambda::EventInvokeConfig' && Properties.FunctionName.Ref === id);
  const destinations = configs.map(({ Properties }) => Properties.DestinationConfig?.OnFailure?.Destination);
  return [...destinations, resources[id].Properties.DeadLetterConfig?.TargetArn].filter(Boolean).map((arn) => JSON.stringify(arn));
}
