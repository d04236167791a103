import { IContactFlowRef, IQueueRef, IUserRef } from 'aws-cdk-lib/aws-connect';
import { QuickConnectDestination } from '../connect';

/** The flows that run where a destination has none of its own. */
export interface TransferFlows {
  readonly agentTransfer: () => IContactFlowRef;
  readonly queueTransfer: () => IContactFlowRef;
}

/**
 * Where agents can transfer contacts to with `QuickConnectTransfers`.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/quick-connects.html
 */
export class TransferDestination {
  /**
   * A user, who is offered the call.
   *
   * @param user the user
   * @param transferFlow a flow of the type `AGENT_TRANSFER`; the one of `QuickConnectTransfers` if left out
   */
  public static user(user: IUserRef, transferFlow?: IContactFlowRef): TransferDestination {
    return new TransferDestination(({ agentTransfer }) => QuickConnectDestination.user(user, transferFlow ?? agentTransfer()));
  }

  /**
   * A queue, in which the customer keeps the time of the first entry into a queue.
   *
   * @param queue the queue
   * @param transferFlow a flow of the type `QUEUE_TRANSFER`, e.g. the `queueTransferFlow` of a `QueuedCallback`, which offers the
   * callback; the one of `QuickConnectTransfers` if left out
   */
  public static queue(queue: IQueueRef, transferFlow?: IContactFlowRef): TransferDestination {
    return new TransferDestination(({ queueTransfer }) => QuickConnectDestination.queue(queue, transferFlow ?? queueTransfer()));
  }

  /**
   * A phone number. No flow runs, and the number that is shown is that of the queue of the contact.
   *
   * @param phoneNumber the number in E.164 format, e.g. `+12065550100`
   */
  public static phoneNumber(phoneNumber: string): TransferDestination {
    return new TransferDestination(() => QuickConnectDestination.phoneNumber(phoneNumber));
  }

  private constructor(
    /** @internal */
    public readonly _resolve: (flows: TransferFlows) => QuickConnectDestination,
  ) {}
}
