import { disconnect, say } from '../../../src/validation/private/examples';
import { uniqueIdentifier } from '../../../src/validation/rules/unique-identifier';
import { describeRule, inbound } from '../../private/rule-examples';

const END = disconnect('Hang up');

describeRule(uniqueIdentifier, {
  'names of their own': inbound(say('Greet', 'Hang up'), END),
  'names that differ in case': inbound(END, disconnect('Hang Up')),
}, {
  'a name twice': [inbound(say('Greet', 'Hang up'), END, END), 'Hang up › Identifier'],
  'a name thrice, once': [inbound(END, END, END), 'Hang up › Identifier'],
  'no name': [inbound(END, { Type: 'DisconnectParticipant' }), '(action 2 without Identifier) › Identifier'],
  'an empty name': [inbound(END, disconnect('')), ' › Identifier'],
});
