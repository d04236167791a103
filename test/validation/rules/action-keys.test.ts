import { disconnect } from '../../../src/validation/private/examples';
import { actionKeys } from '../../../src/validation/rules/action-keys';
import { describeRule, inbound, withFirst } from '../../private/rule-examples';

const END = inbound(disconnect('Hang up'));

describeRule(actionKeys, {
  'the four keys': END,
  'an action without parameters and transitions': inbound({ Identifier: 'Hang up', Type: 'DisconnectParticipant' }),
}, {
  'metadata in an action': [withFirst(END, { Metadata: {} }), 'Hang up › Metadata'],
  'a key in lower case': [withFirst(END, { parameters: {} }), 'Hang up › parameters'],
  'a strange key of the transitions': [withFirst(END, { Transitions: { Error: [] } }), 'Hang up › Transitions.Error'],
});
