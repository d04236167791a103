import { flow, invoke, setAttributes, setLogging, storeDigits } from '../../../src/validation/private/flow-examples';
import { RuleExample } from '../../../src/validation/rule';
import { sensitiveValueLogged } from '../../../src/validation/rules/sensitive-value-logged';
import { describeRule } from '../../private/rule-table';

const ENCRYPTED = { InputEncryption: { EncryptionKeyId: 'key', Key: 'certificate' } };
const PAY = invoke('Pay', 'Hang up', 'Hang up', { LambdaInvocationAttributes: { card: '$.Attributes.card' } });
const declared = (example: RuleExample): RuleExample => ({ ...example, declarations: [{ namespace: '$.Attributes', keys: ['card'], sensitive: ['card'] }] });
const handOn = invoke('Pay', 'Hang up', 'Hang up', { LambdaInvocationAttributes: { card: '$.StoredCustomerInput' } });

describeRule(sensitiveValueLogged, {
  valid: [
    ['logging that is switched off in time', declared(flow(setLogging('Log', 'Enabled', 'Stop'), setLogging('Stop', 'Disabled', 'Pay'), PAY))],
    ['a flow that says nothing about logging', declared(flow(PAY))],
    ['an attribute that nobody declares as sensitive', flow(setLogging('Log', 'Enabled', 'Pay'), PAY)],
    ['a block that only blanks the attribute', declared(flow(setLogging('Log', 'Enabled', 'Blank'), setAttributes('Blank', { card: 'none' })))],
    ['input that is not encrypted', flow(setLogging('Log', 'Enabled', 'Ask'), storeDigits('Ask', 'Your order?', 'Pay'), handOn)],
  ],
  invalid: [
    ['a declared attribute while logging is on', declared(flow(setLogging('Log', 'Enabled', 'Pay'), PAY)), ['Pay › LambdaInvocationAttributes.card']],
    ['encrypted input while logging is on', flow(setLogging('Log', 'Enabled', 'Ask'), storeDigits('Ask', 'Your order?', 'Pay', ENCRYPTED), handOn), ['Pay › LambdaInvocationAttributes.card']],
  ],
});
