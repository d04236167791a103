import { Arn, ArnFormat, Fn, Token } from 'aws-cdk-lib';
import { Problems, shown } from '../../language/problems';

/** A kind of Connect resource, by the word that stands for it in an ARN. */
export type ArnKind =
  | 'instance'
  | 'operating-hours'
  | 'queue'
  | 'transfer-destination'
  | 'routing-profile'
  | 'prompt'
  | 'contact-flow'
  | 'flow-module'
  | 'phone-number'
  | 'agent'
  | 'security-profile';

const ID = '[-a-zA-Z0-9]+';
const VERSIONED: ReadonlySet<ArnKind> = new Set<ArnKind>(['contact-flow', 'flow-module']);

/** What follows the account, with `id` in place of every identifier. */
function resourcePart(kind: ArnKind, id: (of: string) => string): string {
  if (kind === 'instance' || kind === 'phone-number') return `${kind}/${id(kind)}`;
  return `instance/${id('instance')}/${kind}/${id(kind)}`;
}

export function arnPattern(kind: ArnKind): RegExp {
  const version = VERSIONED.has(kind) ? '(:[-$a-zA-Z0-9]+)?' : '';
  return new RegExp(`^arn:aws[-a-z0-9]*:connect:[-a-z0-9]+:[0-9]{12}:${resourcePart(kind, () => ID)}${version}$`);
}

export function arnExample(kind: ArnKind): string {
  return `arn:aws:connect:us-east-1:111122223333:${resourcePart(kind, (of) => `<${of} id>`)}`;
}

export function checkArn(problems: Problems, prop: string, arn: string, kind: ArnKind): void {
  problems.addUnless(
    Token.isUnresolved(arn) || arnPattern(kind).test(arn),
    'ArnNotOfThisKind',
    `${prop} is not an ARN of the kind "${kind}", got ${shown(arn)}; write one like ${arnExample(kind)}`,
  );
}

/** A resource works with resources of its own instance only. */
export function checkSameInstance(problems: Problems, prop: string, arn: string, instanceArn: string): void {
  const known = !Token.isUnresolved(arn) && !Token.isUnresolved(instanceArn);
  problems.addUnless(
    !known || arn.startsWith(`${instanceArn}/`),
    'OfAnotherInstance',
    `${prop} belongs to another instance, got ${shown(arn)}; pass one of the instance ${instanceArn}`,
  );
}

/** The last identifier of an ARN, also of one that is only known at deployment. */
export function idOfArn(arn: string, kind: ArnKind): string {
  return Fn.select(kind === 'instance' || kind === 'phone-number' ? 1 : 3, Fn.split('/', arn));
}

/** The account in an ARN, also in one that is only known at deployment. */
export function accountOfArn(arn: string): string {
  if (!Token.isUnresolved(arn)) return Arn.split(arn, ArnFormat.SLASH_RESOURCE_NAME).account ?? '';
  return Fn.select(4, Fn.split(':', arn));
}
