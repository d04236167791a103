import { createHash } from 'crypto';
import { Stack } from 'aws-cdk-lib';
import { IInstanceRef } from 'aws-cdk-lib/aws-connect';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { ArnKind } from './arn';
import { checkLength } from './checks';
import { callsOn, ConnectResource } from './connect-resource';
import { importSubject, NAME_LENGTH } from './construct';
import { Problems } from '../../language/problems';

/** What can be found by its name, and the call that lists it. */
const CALLS = {
  'agent': 'ListUsers',
  'contact-flow': 'ListContactFlows',
  'flow-module': 'ListContactFlowModules',
  'operating-hours': 'ListHoursOfOperations',
  'phone-number': 'ListPhoneNumbersV2',
  'prompt': 'ListPrompts',
  'queue': 'ListQueues',
  'routing-profile': 'ListRoutingProfiles',
  'security-profile': 'ListSecurityProfiles',
  'transfer-destination': 'ListQuickConnects',
} satisfies Partial<Record<ArnKind, string>>;

export type LookupKind = keyof typeof CALLS;

export interface Lookup {
  readonly instance: IInstanceRef;
  readonly kind: LookupKind;
  readonly name: string;
  /** Only flows have one. */
  readonly type?: string;
}

/** The ARN of something that was made elsewhere, looked up when the stack is deployed. Each name is looked up once in a stack. */
export function arnByName(scope: Construct, { instance, kind, name, type }: Lookup): string {
  const stack = Stack.of(scope);
  const { instanceArn } = instance.instanceRef;
  const properties = { InstanceArn: instanceArn, Kind: kind, Name: name, Type: type };
  const id = `FindByName${createHash('sha256').update(JSON.stringify(stack.resolve(properties))).digest('hex').slice(0, 12).toUpperCase()}`;
  const known = stack.node.tryFindChild(id) as ConnectResource | undefined;
  const lookup = known ?? new ConnectResource(stack, id, { operation: 'FindByName', properties, statements: lookupCalls(stack, kind, instanceArn) });
  return lookup.getAttString('Arn');
}

/** The same, for a name as the user wrote it; `prop` and `max` are what to call it and how long it may be. */
export function importedByName(scope: Construct, id: string, className: string, lookup: Lookup, max = NAME_LENGTH): string {
  const problems = new Problems();
  checkLength(problems, 'name', lookup.name, max);
  problems.throwIfAny(importSubject(className, scope, id));
  return arnByName(scope, lookup);
}

/** Some of these calls are allowed for the instance, others for all of a kind in it. */
export function lookupCalls(stack: Stack, kind: LookupKind, instanceArn: string): PolicyStatement[] {
  if (kind !== 'phone-number') return [callsOn(instanceArn, ['instance', kind], [CALLS[kind]])];
  const numbers = stack.formatArn({ service: 'connect', resource: 'phone-number', resourceName: '*' });
  return [callsOn(instanceArn, ['instance'], [CALLS[kind]], [numbers])];
}
