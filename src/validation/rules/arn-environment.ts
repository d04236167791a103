import { Arn, arnsIn } from '../private/arns';
import { flow, goOn } from '../private/flow-examples';
import { Environment, FlowRule, Observation } from '../rule';

const PARTS = ['partition', 'region', 'account', 'instance'] as const;
const ARTICLES = { partition: 'the partition', region: 'the region', account: 'the account', instance: 'the instance' };

const example = (region: string) => ({
  ...flow(goOn('Go on', `arn:aws:connect:${region}:111122223333:instance/11111111-2222-3333-4444-555555555555/contact-flow/aaaaaaaa`)),
  environment: { partition: 'aws', region: 'eu-central-1', account: '111122223333' },
});

export const arnEnvironment: FlowRule = {
  id: 'arn-environment',
  severity: 'warning',
  summary: 'Every ARN in a flow belongs to where the flow is deployed.',
  rationale: 'An ARN that was copied from another instance, account or region leads nowhere, or to the resources of somebody else.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-import-export.html',
  bad: example('us-east-1'),
  good: example('eu-central-1'),
  check: (context) => {
    const arns = arnsIn(context);
    const home = { ...usual(arns), ...known(context.surroundings.environment) };
    return arns.flatMap((arn) => strangers(arn, home));
  },
};

/** The first part that differs says it all: another region means another instance as well. */
function strangers(arn: Arn, home: Environment): Observation[] {
  const part = PARTS.find((name) => arn[name] !== undefined && home[name] !== undefined && arn[name] !== home[name]);
  return part === undefined ? [] : [{
    block: arn.block,
    place: arn.place,
    fact: `the ARN belongs to ${ARTICLES[part]} ${arn[part]}, and the flow to ${home[part]}`,
    remedy: 'refer to a resource of the environment of the flow',
  }];
}

function known(environment: Environment = {}): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined));
}

/** What most ARNs of the document say; where as many say otherwise, nobody can tell which are strangers. */
function usual(arns: readonly Arn[]): Environment {
  return Object.fromEntries(PARTS.flatMap((part) => {
    const counts = new Map<string, number>();
    for (const { [part]: value } of arns) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
    return first !== undefined && first[1] > (second?.[1] ?? 0) ? [[part, first[0]]] : [];
  }));
}
