import { keyWrites, KeyWrite } from '../private/attribute-keys';
import { flow, setAttributes } from '../private/flow-examples';
import { asksForSecret, namesSecret } from '../private/secrets';
import { sensitiveKeys } from '../private/sensitive';
import { FlowRule, RuleContext } from '../rule';

export const secretAttribute: FlowRule = {
  id: 'secret-attribute',
  severity: 'warning',
  summary: 'Passwords, codes and card numbers are not kept in contact attributes.',
  rationale: 'Attributes stand in the contact record, in streams and on the screens of agents, for years.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/connect-contact-attributes.html',
  bad: flow(setAttributes('Note card', { cardNumber: '$.StoredCustomerInput' })),
  good: flow(setAttributes('Forget card', { cardNumber: ' ' })),
  check: (context) => keyWrites(context.graph, '$.Attributes').filter((write) => isDynamic(write) && holdsSecret(context, write)).map(({ block, place, key }) => ({
    block,
    place,
    fact: `the attribute "${key}" holds a secret, and attributes are kept in the contact record`,
    remedy: 'hand the encrypted input to a function instead, and keep only the outcome',
  })),
};

/** Literals are the same for every customer, so that none of them is a customer's secret. */
function isDynamic({ value }: KeyWrite): boolean {
  return typeof value === 'string' && value.includes('$.');
}

/** Of an attribute that is declared as sensitive others see to it that it is blanked; it must only have been encrypted. */
function holdsSecret(context: RuleContext, { key, block, place, value }: KeyWrite): boolean {
  const isDeclared = sensitiveKeys(context).has(key);
  if (namesSecret(key) && !isDeclared) return true;
  const read = value === '$.StoredCustomerInput' ? context.dataFlow.reads.find((one) => one.block === block && one.place === place) : undefined;
  const asked = read === undefined ? [] : context.dataFlow.filling(read).filled.map((name) => context.graph.get(name)!);
  return asked.some((node) => (isDeclared || asksForSecret(node)) && node.action.parameters.InputEncryption === undefined);
}
