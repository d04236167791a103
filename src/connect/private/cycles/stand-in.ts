import { FlowTypeName } from '../../../language/flow-type';
import { JsonObject } from '../../../language/json';

const SORRY = 'This is not possible at the moment. Please call again in a few minutes.';
const WAIT = 'Please wait.';

/**
 * What a flow does until everything exists that its content refers to: for some seconds of a deployment. It must never change,
 * because CloudFormation would write it over the content that came later.
 */
export function standInFor(type: FlowTypeName): string {
  return JSON.stringify({ Version: '2019-10-30', StartAction: 'start', Metadata: {}, Actions: ACTIONS[type], ...(type === 'MODULE' && { Settings: {} }) });
}

/** Nobody is cut off without a word. */
const APOLOGY: JsonObject[] = [
  {
    Identifier: 'start',
    Type: 'MessageParticipant',
    Parameters: { Text: SORRY },
    Transitions: { NextAction: 'end', Errors: [], Conditions: [] },
  },
  { Identifier: 'end', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} },
];

/** The parties are joined, or the contact goes on. */
const GO_ON: JsonObject[] = [{ Identifier: 'start', Type: 'EndFlowExecution', Parameters: {}, Transitions: {} }];

/** The contact stays where it is: in the queue, or on hold. */
const STAY: JsonObject[] = [
  {
    Identifier: 'start',
    Type: 'MessageParticipantIteratively',
    Parameters: { Messages: [{ Text: WAIT }] },
    Transitions: { Errors: [], Conditions: [] },
  },
];

const ACTIONS: Readonly<Record<FlowTypeName, JsonObject[]>> = {
  CONTACT_FLOW: APOLOGY,
  CUSTOMER_QUEUE: STAY,
  CUSTOMER_HOLD: STAY,
  AGENT_HOLD: STAY,
  CUSTOMER_WHISPER: GO_ON,
  AGENT_WHISPER: GO_ON,
  OUTBOUND_WHISPER: GO_ON,
  AGENT_TRANSFER: APOLOGY,
  QUEUE_TRANSFER: APOLOGY,
  MODULE: APOLOGY,
  CAMPAIGN: GO_ON,
};
