import { BrokenVariant } from '../private/broken-variant';
import { act, FINISH, inbound, lookUp, note, speak, whole } from '../private/whole-flows';

const declarations = [{ namespace: '$.Attributes', keys: ['token'], sensitive: ['token'] }];
const fill = (next: string) => act('Note', 'UpdateContactAttributes', { Attributes: { token: '$.SystemEndpoint.Address' }, TargetContact: 'Current' }, { next, errors: { NoMatchingError: 'Blank' } });
const blank = (next = FINISH) => note('Blank', { token: 'none' }, next);

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a failure after which the attribute is not blanked',
    flow: { ...inbound(fill('Spend'), lookUp('Spend', { LambdaInvocationAttributes: { token: '$.Attributes.token' } }, { next: 'Blank', errors: { NoMatchingError: FINISH } }), blank()), declarations },
    found: ['warning sensitive-value-kept Stop'],
  },
  {
    title: 'a transfer to another flow, which takes the attribute along',
    flow: {
      ...inbound(fill('Go on'), act('Go on', 'TransferToFlow', { ContactFlowId: 'arn:aws:connect:eu-central-1:111122223333:instance/a/contact-flow/b' }, { errors: { NoMatchingError: 'Blank' }, next: 'Blank' }), blank()),
      declarations,
    },
    found: ['warning sensitive-value-kept Go on'],
  },
  {
    title: 'an attribute of an earlier flow that a whisper reads and leaves',
    flow: { ...whole('AGENT_WHISPER', speak('Tell', 'The token is $.Attributes.token.')), declarations },
    found: ['warning sensitive-value-kept Stop', 'info attribute-never-written Tell › Text'],
    because: 'the attribute comes from an earlier flow, which no rule can see',
  },
];
