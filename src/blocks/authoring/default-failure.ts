import { FlowTypeName, MAY_DISCONNECT } from '../../language/flow-type';
import { Disconnect } from '../disconnect';
import { EndFlow } from '../end-flow';
import { PlayPrompt } from '../play-prompt';
import { Chain } from './chain';
import { FlowPart } from './flow-part';
import { Message } from './message';

const ENDS_SILENTLY: readonly FlowTypeName[] = ['CUSTOMER_WHISPER', 'AGENT_WHISPER', 'OUTBOUND_WHISPER', 'CUSTOMER_QUEUE', 'CAMPAIGN'];

/**
 * The failure path of a flow that names none. A caller is never cut off without a word; a contact in a queue, a whisper or
 * a campaign carries on; hold flows have no block that could end them, so their failures stay unwired.
 */
export function defaultFailure(flowType: FlowTypeName): FlowPart | undefined {
  if (ENDS_SILENTLY.includes(flowType)) return new EndFlow('End after failure');
  if (!MAY_DISCONNECT.includes(flowType)) return undefined;
  return Chain.of(
    new PlayPrompt('Apologize for failure', { message: Message.text('We are sorry, something went wrong. Please call again later. Goodbye.') }),
    new Disconnect('Disconnect after failure'),
  );
}
