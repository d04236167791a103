import type { JsonObject } from '../../../language/json';
import { Trace } from '../../center/trace';
import { ApiError, Service, serviceOf } from '../http/api-call';

/** A text that went out. */
export interface SentText {
  readonly at: number;
  readonly to: string;
  readonly from: string;
  readonly body: string;
  readonly messageId: string;
}

/** Texts go to nobody; they are written down. */
export class TextMessages {
  readonly sent: SentText[] = [];
  /** Numbers whose owners want no texts. */
  readonly optedOut = new Set<string>();
  readonly service: Service = serviceOf({ SendTextMessage: (input: JsonObject) => this.send(input) });

  constructor(private readonly now: () => number, private readonly trace: Trace) {}

  private send({ DestinationPhoneNumber, OriginationIdentity, MessageBody }: JsonObject): object {
    const to = String(DestinationPhoneNumber);
    if (this.optedOut.has(to)) {
      throw new ApiError('ConflictException', 'Destination phone number is opted out', 400, { Reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT' });
    }
    const messageId = `text-${this.sent.length + 1}`;
    const text = { to, from: String(OriginationIdentity ?? ''), body: String(MessageBody) };
    this.sent.push({ at: this.now(), ...text, messageId });
    this.trace.note('texted', text);
    return { MessageId: messageId };
  }
}
