import { FlowTypeName } from '../../../src/language/flow-type';
import { JsonObject } from '../../../src/language/json';
import { RuleExample } from '../../../src/validation/rule';
import { BrokenVariant } from '../private/broken-variant';
import { act, check, FINISH, last, whole } from '../private/whole-flows';

const wired = (type: FlowTypeName, ending: JsonObject, transitions: JsonObject): RuleExample => {
  const flow = whole(type, check('Which', '$.Channel', { VOICE: 'Tell' }), act('Tell', 'MessageParticipant', { Text: 'That is all.' }, { next: 'End here', errors: {} }));
  return { ...flow, actions: [...flow.actions, { ...ending, Transitions: transitions }] };
};

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a disconnect that goes on',
    flow: wired('CONTACT_FLOW', last('End here', 'DisconnectParticipant'), { NextAction: FINISH }),
    found: ['error terminal-transitions End here › NextAction'],
  },
  {
    title: 'the end of a whisper with an error branch',
    flow: wired('AGENT_WHISPER', last('End here', 'EndFlowExecution'), { Errors: [{ NextAction: FINISH, ErrorType: 'NoMatchingError' }] }),
    found: ['error terminal-transitions End here › Errors'],
  },
  {
    title: 'the return of a module with a condition',
    flow: wired('MODULE', last('End here', 'EndFlowModuleExecution'), { Conditions: [{ NextAction: FINISH, Condition: { Operator: 'Equals', Operands: ['done'] } }] }),
    found: ['error terminal-transitions End here › Conditions'],
  },
  {
    title: 'a transfer to an agent with all of them',
    flow: wired('AGENT_TRANSFER', last('End here', 'TransferContactToAgent'), { NextAction: FINISH, Conditions: [], Errors: [{ NextAction: FINISH, ErrorType: 'NoMatchingError' }] }),
    found: ['error terminal-transitions End here › NextAction'],
  },
];
