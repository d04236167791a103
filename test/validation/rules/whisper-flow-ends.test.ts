import { FlowTypeName } from '../../../src/language/flow-type';
import { JsonObject } from '../../../src/language/json';
import { compare, endFlow, flow, setLogging, step, tell } from '../../../src/validation/private/flow-examples';
import { whisperFlowEnds } from '../../../src/validation/rules/whisper-flow-ends';
import { describeRule } from '../../private/rule-table';

const whisper = (type: FlowTypeName, ...actions: JsonObject[]) => ({ type, start: String(actions[0].Identifier), actions: [...actions, endFlow('End')] });

describeRule(whisperFlowEnds, {
  valid: [
    ['a whisper that ends', whisper('AGENT_WHISPER', tell('Tell', 'A callback.', 'End'))],
    ['a round with a way out', whisper('CUSTOMER_WHISPER', tell('Tell', 'One moment.', 'Which'), compare('Which', '$.Channel', { VOICE: 'Tell' }, 'End'))],
    ['a branch that leads nowhere, which another rule reports', whisper('AGENT_WHISPER', tell('Tell', 'A callback.', 'Gone'))],
    ['a last action that the library does not know', whisper('AGENT_WHISPER', step('New', 'BrandNewAction', {}))],
    ['other types of flow', flow(tell('Tell', 'Again.', 'Tell'))],
  ],
  invalid: [
    ['a prompt without end', whisper('AGENT_WHISPER', tell('Tell', 'A callback.', 'Tell')), ['Tell']],
    ['a round of two', whisper('CUSTOMER_WHISPER', tell('Tell', 'One moment.', 'Log'), setLogging('Log', 'Enabled', 'Tell')), ['Tell']],
    ['a round on one of two ways', whisper('OUTBOUND_WHISPER', compare('Which', '$.Channel', { VOICE: 'Tell' }, 'End'), tell('Tell', 'Again.', 'Tell')), ['Tell']],
  ],
});
