import { disconnect } from '../../../src/validation/private/examples';
import { identifierForm } from '../../../src/validation/rules/identifier-form';
import { describeRule, inbound } from '../../private/rule-examples';

const named = (name: string) => inbound(disconnect(name));

describeRule(identifierForm, {
  'blanks and dashes': named('Hang up - late'),
  'letters of every language': named('Grüße 終わり'),
  'fifty characters': named('x'.repeat(50)),
}, {
  'a colon': [named('Step: hang up'), 'Step: hang up › Identifier'],
  'brackets': [named('Hang up (late)'), 'Hang up (late) › Identifier'],
  'a percent sign': [named('100%'), '100% › Identifier'],
  'one character too many': [named('x'.repeat(51)), `${'x'.repeat(51)} › Identifier`],
  'a word of the service': [named('constructor'), 'constructor › Identifier'],
});
