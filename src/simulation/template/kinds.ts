import { own } from '../../language/json';

/** The types of resources by the word that stands for them in an ARN. */
export const TYPES_BY_KIND: Readonly<Record<string, string>> = {
  'agent': 'AWS::Connect::User',
  'contact-flow': 'AWS::Connect::ContactFlow',
  'data-table': 'AWS::Connect::DataTable',
  'flow-module': 'AWS::Connect::ContactFlowModule',
  'function': 'AWS::Lambda::Function',
  'operating-hours': 'AWS::Connect::HoursOfOperation',
  'phone-number': 'AWS::Connect::PhoneNumber',
  'prompt': 'AWS::Connect::Prompt',
  'queue': 'AWS::Connect::Queue',
  'routing-profile': 'AWS::Connect::RoutingProfile',
  'transfer-destination': 'AWS::Connect::QuickConnect',
};

/** What a name is called where it is not `Name`. */
export const NAME_PROPERTIES: Readonly<Record<string, string>> = { 'agent': 'Username', 'phone-number': 'Address' };

const CONNECT = /^arn:aws[-a-z]*:connect:[-a-z0-9]+:\d{12}:(?:instance\/[-a-zA-Z0-9]+\/)?([-a-z]+)\/[-a-zA-Z0-9]+/;
const FUNCTION = /^arn:aws[-a-z]*:lambda:[-a-z0-9]+:\d{12}:function:/;

/** `queue` for the ARN of a queue, `function` for that of a Lambda function. */
export function kindOfArn(arn: string): string | undefined {
  return FUNCTION.test(arn) ? 'function' : CONNECT.exec(arn)?.[1];
}

/** The same for resources that a model can hold. */
export function modelledKind(arn: string): string | undefined {
  const kind = kindOfArn(arn);
  return kind !== undefined && own(TYPES_BY_KIND, kind) !== undefined ? kind : undefined;
}

/** An ARN without the version or alias behind it. */
export function unversioned(arn: string): string {
  const [, base] = /^(arn:aws[-a-z]*:(?:connect:[-a-z0-9]+:\d{12}:[^:]+|lambda:[-a-z0-9]+:\d{12}:function:[^:]+))(?::.*)?$/.exec(arn) ?? [];
  return base ?? arn;
}

/** The instance that a resource belongs to; numbers and functions belong to none. */
export function instanceOfArn(arn: string): string | undefined {
  return /^arn:aws[-a-z]*:connect:[-a-z0-9]+:\d{12}:instance\/[-a-zA-Z0-9]+/.exec(arn)?.[0];
}
