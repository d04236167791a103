import { standInFor } from '../../../../src/connect/private/cycles/stand-in';
import { FlowDocument } from '../../../../src/language/document';
import { ALL_FLOW_TYPES } from '../../../../src/language/flow-type';
import { checkFlow } from '../../../../src/validation/checker';

test.each(ALL_FLOW_TYPES)('The stand-in of the type %s is a flow without a finding', (type) => {
  expect(checkFlow({ name: 'stand-in', type, declarations: [], document: FlowDocument.parse(standInFor(type)) })).toEqual([]);
});

test('The stand-ins never change, because a change would be written over the real content', () => {
  expect(ALL_FLOW_TYPES.map((type) => `${type} ${standInFor(type)}`).join('\n')).toMatchInlineSnapshot(`
"CONTACT_FLOW {"Version":"2019-10-30","StartAction":"start","Metadata":{},"Actions":[{"Identifier":"start","Type":"MessageParticipant","Parameters":{"Text":"This is not possible at the moment. Please call again in a few minutes."},"Transitions":{"NextAction":"end","Errors":[],"Conditions":[]}},{"Identifier":"end","Type":"DisconnectParticipant","Parameters":{},"Transitions":{}}]}
CUSTOMER_QUEUE {"Version":"2019-10-30","StartAction":"start","Metadata":{},"Actions":[{"Identifier":"start","Type":"MessageParticipantIteratively","Parameters":{"Messages":[{"Text":"Please wait."}]},"Transitions":{"Errors":[],"Conditions":[]}}]}
CUSTOMER_HOLD {"Version":"2019-10-30","StartAction":"start","Metadata":{},"Actions":[{"Identifier":"start","Type":"MessageParticipantIteratively","Parameters":{"Messages":[{"Text":"Please wait."}]},"Transitions":{"Errors":[],"Conditions":[]}}]}
CUSTOMER_WHISPER {"Version":"2019-10-30","StartAction":"start","Metadata":{},"Actions":[{"Identifier":"start","Type":"EndFlowExecution","Parameters":{},"Transitions":{}}]}
AGENT_HOLD {"Version":"2019-10-30","StartAction":"start","Metadata":{},"Actions":[{"Identifier":"start","Type":"MessageParticipantIteratively","Parameters":{"Messages":[{"Text":"Please wait."}]},"Transitions":{"Errors":[],"Conditions":[]}}]}
AGENT_WHISPER {"Version":"2019-10-30","StartAction":"start","Metadata":{},"Actions":[{"Identifier":"start","Type":"EndFlowExecution","Parameters":{},"Transitions":{}}]}
OUTBOUND_WHISPER {"Version":"2019-10-30","StartAction":"start","Metadata":{},"Actions":[{"Identifier":"start","Type":"EndFlowExecution","Parameters":{},"Transitions":{}}]}
AGENT_TRANSFER {"Version":"2019-10-30","StartAction":"start","Metadata":{},"Actions":[{"Identifier":"start","Type":"MessageParticipant","Parameters":{"Text":"This is not possible at the moment. Please call again in a few minutes."},"Transitions":{"NextAction":"end","Errors":[],"Conditions":[]}},{"Identifier":"end","Type":"DisconnectParticipant","Parameters":{},"Transitions":{}}]}
QUEUE_TRANSFER {"Version":"2019-10-30","StartAction":"start","Metadata":{},"Actions":[{"Identifier":"start","Type":"MessageParticipant","Parameters":{"Text":"This is not possible at the moment. Please call again in a few minutes."},"Transitions":{"NextAction":"end","Errors":[],"Conditions":[]}},{"Identifier":"end","Type":"DisconnectParticipant","Parameters":{},"Transitions":{}}]}
MODULE {"Version":"2019-10-30","StartAction":"start","Metadata":{},"Actions":[{"Identifier":"start","Type":"MessageParticipant","Parameters":{"Text":"This is not possible at the moment. Please call again in a few minutes."},"Transitions":{"NextAction":"end","Errors":[],"Conditions":[]}},{"Identifier":"end","Type":"DisconnectParticipant","Parameters":{},"Transitions":{}}],"Settings":{}}
CAMPAIGN {"Version":"2019-10-30","StartAction":"start","Metadata":{},"Actions":[{"Identifier":"start","Type":"EndFlowExecution","Parameters":{},"Transitions":{}}]}"
`);
});
