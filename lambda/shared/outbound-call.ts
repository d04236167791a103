import { type ConnectClient, StartOutboundVoiceContactCommand } from '@aws-sdk/client-connect';
import { mayPass } from './may-pass';

/** A call to a customer. The flow runs when somebody, or something, picks up. */
export interface OutboundCall {
  /** In E.164 format. */
  readonly number: string;
  readonly flowId: string;
  /** The queue whose caller ID number is shown; without it `sourceNumber` is needed. */
  readonly queueId?: string;
  readonly sourceNumber?: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The same token starts no second call while the first one lives; one that has ended does not count. */
  readonly token: string;
  /** What the agent sees; no secret, and no number. */
  readonly name?: string;
  /** The service takes it for campaign traffic, which has a quota of its own that is 0 by default. */
  readonly detectsMachines?: boolean;
}

/** `refused` is for good: the same call would be refused again. `failed` may pass. */
export type CallOutcome =
  | { readonly outcome: 'started'; readonly contactId: string }
  | { readonly outcome: 'refused'; readonly reason: Refusal }
  | { readonly outcome: 'failed'; readonly error: unknown };

/** `destination` is a number that may not be called, `contact` one that the service does not permit now or ever. */
export type Refusal = 'destination' | 'contact' | 'request';

export type StartCall = (call: OutboundCall) => Promise<CallOutcome>;

const REFUSALS: Readonly<Record<string, Refusal>> = {
  DestinationNotAllowedException: 'destination',
  OutboundContactNotPermittedException: 'contact',
};

export function outboundCaller(client: ConnectClient, instanceId: string): StartCall {
  return async (call) => {
    try {
      const { ContactId } = await client.send(new StartOutboundVoiceContactCommand({ InstanceId: instanceId, ...inputOf(call) }));
      // The token makes it safe to ask again.
      return ContactId ? { outcome: 'started', contactId: ContactId } : { outcome: 'failed', error: new Error('The answer names no contact.') };
    } catch (error) {
      return mayPass(error) ? { outcome: 'failed', error } : { outcome: 'refused', reason: REFUSALS[(error as Error).name] ?? 'request' };
    }
  };
}

function inputOf({ number, flowId, queueId, sourceNumber, attributes, token, name, detectsMachines = false }: OutboundCall) {
  return {
    DestinationPhoneNumber: number,
    ContactFlowId: flowId,
    QueueId: queueId,
    SourcePhoneNumber: sourceNumber,
    Attributes: { ...attributes },
    ClientToken: token,
    Name: name,
    TrafficType: detectsMachines ? 'CAMPAIGN' as const : 'GENERAL' as const,
    ...(detectsMachines ? { AnswerMachineDetectionConfig: { EnableAnswerMachineDetection: true, AwaitAnswerMachinePrompt: false } } : {}),
  };
}
