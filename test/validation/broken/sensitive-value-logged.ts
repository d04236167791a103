import { BrokenVariant } from '../private/broken-variant';
import { act, check, FINISH, inbound, lookUp, menu, note, whole } from '../private/whole-flows';

const log = (behavior: string, next: string) => act(`Log ${behavior}`, 'UpdateFlowLoggingBehavior', { FlowLoggingBehavior: behavior }, { next, errors: {} });
const ask = (next: string) => act('Ask', 'GetParticipantInput', {
  Text: 'Enter your order number.',
  StoreInput: 'True',
  InputTimeLimitSeconds: '5',
  InputValidation: { CustomValidation: { MaximumLength: '16' } },
  InputEncryption: { EncryptionKeyId: 'key', Key: 'certificate' },
}, { next });
const declarations = [{ namespace: '$.Attributes', keys: ['token'], sensitive: ['token'] }];
const spend = (next = FINISH) => lookUp('Spend', { LambdaInvocationAttributes: { token: '$.Attributes.token' } }, { next, errors: { NoMatchingError: next } });
const blank = note('Blank', { token: 'none' });

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a declared attribute that is handed to a function while logging is on',
    flow: { ...inbound(log('Enabled', 'Spend'), spend('Blank'), blank), declarations },
    found: ['warning sensitive-value-logged Spend › LambdaInvocationAttributes.token'],
  },
  {
    title: 'encrypted input that is handed on after logging was switched on',
    flow: inbound(log('Disabled', 'Ask'), ask('Log Enabled'), log('Enabled', 'Use'), lookUp('Use', { LambdaInvocationAttributes: { order: '$.StoredCustomerInput' } })),
    found: ['warning sensitive-value-logged Use › LambdaInvocationAttributes.order'],
  },
  {
    title: 'a second round of a module, before which logging was switched on',
    flow: {
      ...whole('MODULE', log('Disabled', 'Spend'), lookUp('Spend', { LambdaInvocationAttributes: { token: '$.Attributes.token' } }, { next: 'Log Enabled', errors: { NoMatchingError: 'Blank' } }),
        log('Enabled', 'Again'), menu('Again', {}, { conditions: { 1: 'Spend', 2: 'Blank' }, errors: { InputTimeLimitExceeded: 'Blank', NoMatchingCondition: 'Blank', NoMatchingError: 'Blank' }, next: 'Blank' }), blank),
      declarations,
    },
    found: ['warning sensitive-value-logged Spend › LambdaInvocationAttributes.token'],
  },
  {
    title: 'one of two ways on which logging is on, to a check in a queue flow',
    flow: {
      ...whole('CUSTOMER_QUEUE', check('Which', '$.Channel', { VOICE: 'Log Enabled' }, 'Note'), log('Enabled', 'Note'), act('Note', 'UpdateContactAttributes', { Attributes: { token: '$.SystemEndpoint.Address' }, TargetContact: 'Current' }, { next: 'Is it known', errors: { NoMatchingError: 'Blank' } }),
        check('Is it known', '$.Attributes.token', { gold: 'Blank' }, 'Blank'), blank),
      declarations,
    },
    found: ['warning sensitive-value-logged Is it known › ComparisonValue'],
  },
];
