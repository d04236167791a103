import { disconnect, say } from '../../../src/validation/private/examples';
import { unreachableBlock } from '../../../src/validation/rules/unreachable-block';
import { describeRule, inbound } from '../../private/rule-examples';

const END = disconnect('Hang up');

describeRule(unreachableBlock, {
  'a flow that is all used': inbound(say('Greet', 'Hang up'), END),
  'a start that is wrong, which another rule reports': { ...inbound(END), start: 'Begin' },
}, {
  'a block that nothing leads to': [inbound(END, say('Greet', 'Hang up')), 'Greet'],
  'blocks that only lead to each other': [inbound(END, say('One', 'Two'), say('Two', 'One')), 'One', 'Two'],
  'a block behind one': [inbound(say('Greet', 'Hang up'), END, say('Late', 'Later'), say('Later', 'Hang up')), 'Late', 'Later'],
});
