import {
  ConflictException, type PinpointSMSVoiceV2Client, SendTextMessageCommand, ThrottlingException,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';

/** `throttled` and `opted-out` promise that nothing went out. Every other failure is thrown, because nobody knows. */
export type SendResult = { readonly outcome: 'sent'; readonly messageId?: string } | { readonly outcome: 'throttled' | 'opted-out' };

export type SendText = (destination: string, body: string) => Promise<SendResult>;

export interface SenderSettings {
  readonly originationIdentity: string;
  readonly configurationSet?: string;
  readonly timeToLiveSeconds: number;
}

/** The client must make one attempt only: the service knows no token that would make a second one harmless. */
export function serviceSendText(client: PinpointSMSVoiceV2Client, settings: SenderSettings): SendText {
  return async (destination, body) => {
    try {
      const { MessageId } = await client.send(new SendTextMessageCommand({
        DestinationPhoneNumber: destination,
        OriginationIdentity: settings.originationIdentity,
        ConfigurationSetName: settings.configurationSet,
        MessageBody: body,
        MessageType: 'TRANSACTIONAL',
        TimeToLive: settings.timeToLiveSeconds,
      }));
      return { outcome: 'sent', messageId: MessageId };
    } catch (error) {
      return refusal(error);
    }
  };
}

function refusal(error: unknown): SendResult {
  if (error instanceof ThrottlingException) return { outcome: 'throttled' };
  if (error instanceof ConflictException && error.Reason === 'DESTINATION_PHONE_NUMBER_OPTED_OUT') return { outcome: 'opted-out' };
  throw error;
}
