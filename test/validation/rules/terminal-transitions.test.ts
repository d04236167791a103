import { disconnect, say } from '../../../src/validation/private/examples';
import { terminalTransitions } from '../../../src/validation/rules/terminal-transitions';
import { describeRule, inbound } from '../../private/rule-examples';

const ending = (Transitions: object) => inbound({ ...disconnect('Hang up'), Transitions: Transitions as never }, say('Greet', 'Hang up'));

describeRule(terminalTransitions, {
  'nothing': ending({}),
  'empty lists, which the designer writes': ending({ Errors: [], Conditions: [] }),
  'a block that goes on': inbound(say('Greet', 'Hang up'), disconnect('Hang up')),
}, {
  'a next action': [ending({ NextAction: 'Greet' }), 'Hang up › NextAction'],
  'an error': [ending({ Errors: [{ NextAction: 'Greet', ErrorType: 'NoMatchingError' }] }), 'Hang up › Errors'],
  'a condition': [ending({ Conditions: [{ NextAction: 'Greet', Condition: { Operator: 'Equals', Operands: ['1'] } }] }), 'Hang up › Conditions'],
});
