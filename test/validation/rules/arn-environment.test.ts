import { JsonObject } from '../../../src/language/json';
import { flow, goOn, invoke } from '../../../src/validation/private/flow-examples';
import { Environment } from '../../../src/validation/rule';
import { arnEnvironment } from '../../../src/validation/rules/arn-environment';
import { describeRule } from '../../private/rule-table';

const INSTANCE = '11111111-2222-3333-4444-555555555555';
const HOME: Environment = { partition: 'aws', region: 'eu-central-1', account: '111122223333', instance: INSTANCE };
const arn = ({ partition = 'aws', region = 'eu-central-1', account = '111122223333', instance = INSTANCE }: Environment = {}) =>
  `arn:${partition}:connect:${region}:${account}:instance/${instance}/contact-flow/aaaaaaaa`;
const at = (environment: Environment | undefined, ...actions: JsonObject[]) => ({ ...flow(...actions), environment });
const lambda = (region: string) => invoke('Look up', 'Go on', 'Hang up', { LambdaFunctionARN: `arn:aws:lambda:${region}:111122223333:function:lookup` });

describeRule(arnEnvironment, {
  valid: [
    ['an ARN of the same instance', at(HOME, goOn('Go on', arn()))],
    ['references and identifiers', at(HOME, goOn('Go on', '${Next.ContactFlowArn}'))],
    ['a resource of the service itself', at(HOME, goOn('Go on', 'arn:aws:connect:us-east-1:aws:view/form:1'))],
    ['an environment of which nothing is known', at(undefined, goOn('Go on', arn()))],
    ['two that differ, where nobody can tell which is the stranger', at(undefined, lambda('us-east-1'), goOn('Go on', arn()))],
    ['resources without a region', at(HOME, goOn('Go on', 'arn:aws:s3:::bucket/prompt.wav'))],
  ],
  invalid: [
    ['another partition', at(HOME, goOn('Go on', arn({ partition: 'aws-us-gov' }))), ['Go on › ContactFlowId'], 'the partition aws-us-gov'],
    ['another region', at(HOME, goOn('Go on', arn({ region: 'us-east-1' }))), ['Go on › ContactFlowId'], 'the region us-east-1'],
    ['another account', at(HOME, goOn('Go on', arn({ account: '444455556666' }))), ['Go on › ContactFlowId'], 'the account 444455556666'],
    ['another instance', at(HOME, goOn('Go on', arn({ instance: '99999999-2222-3333-4444-555555555555' }))), ['Go on › ContactFlowId'], 'the instance 99999999'],
    ['one that differs from the rest of the document', at(undefined, lambda('us-east-1'), goOn('Go on', arn()), goOn('Go on later', arn())), ['Look up › LambdaFunctionARN'], 'the region us-east-1'],
  ],
});
