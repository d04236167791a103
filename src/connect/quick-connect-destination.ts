import { CfnQuickConnect, IContactFlowRef, IQueueRef, IUserRef } from 'aws-cdk-lib/aws-connect';
import { ContactFlowType } from './contact-flow-type';
import { checkSameInstance } from './private/arn';
import { checkE164 } from './private/checks';
import { checkFlowType } from './private/flow-type-of';
import { Problems } from '../language/problems';

/**
 * The kinds of quick connects.
 */
export enum QuickConnectType {
  /** To a user. */
  USER = 'USER',
  /** To a queue. */
  QUEUE = 'QUEUE',
  /** To a phone number. */
  PHONE_NUMBER = 'PHONE_NUMBER',
}

/**
 * Where a quick connect leads.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/quick-connects.html
 */
export class QuickConnectDestination {
  /**
   * A user. Agents can use it to transfer contacts only.
   *
   * @param user the user
   * @param transferFlow the flow that runs for the agent who transfers, of the type `AGENT_TRANSFER`
   */
  public static user(user: IUserRef, transferFlow: IContactFlowRef): QuickConnectDestination {
    const { userArn } = user.userRef;
    return new QuickConnectDestination(QuickConnectType.USER, {
      quickConnectType: QuickConnectType.USER,
      userConfig: { userArn, contactFlowArn: transferFlow.contactFlowRef.contactFlowArn },
    }, (problems, instanceArn) => {
      checkSameInstance(problems, 'destination.user', userArn, instanceArn);
      checkTransferFlow(problems, instanceArn, transferFlow, ContactFlowType.AGENT_TRANSFER, 'a quick connect to a user');
    });
  }

  /**
   * A queue. Agents can use it to transfer contacts only.
   *
   * @param queue the queue
   * @param transferFlow the flow that runs for the agent who transfers, of the type `QUEUE_TRANSFER`; the contact is in the
   * queue only when it gets to a transfer to queue block
   */
  public static queue(queue: IQueueRef, transferFlow: IContactFlowRef): QuickConnectDestination {
    const { queueArn } = queue.queueRef;
    return new QuickConnectDestination(QuickConnectType.QUEUE, {
      quickConnectType: QuickConnectType.QUEUE,
      queueConfig: { queueArn, contactFlowArn: transferFlow.contactFlowRef.contactFlowArn },
    }, (problems, instanceArn) => {
      checkSameInstance(problems, 'destination.queue', queueArn, instanceArn);
      checkTransferFlow(problems, instanceArn, transferFlow, ContactFlowType.QUEUE_TRANSFER, 'a quick connect to a queue');
    });
  }

  /**
   * A phone number. No flow runs; the caller ID is that of the queue of the contact.
   *
   * @param phoneNumber the number in E.164 format, e.g. `+12065550100`
   */
  public static phoneNumber(phoneNumber: string): QuickConnectDestination {
    return new QuickConnectDestination(QuickConnectType.PHONE_NUMBER, {
      quickConnectType: QuickConnectType.PHONE_NUMBER,
      phoneConfig: { phoneNumber },
    }, (problems) => checkE164(problems, 'destination.phoneNumber', phoneNumber, 'the number of a quick connect'));
  }

  private constructor(
    /** The kind of the quick connect. */
    public readonly quickConnectType: QuickConnectType,
    private readonly config: CfnQuickConnect.QuickConnectConfigProperty,
    private readonly check: (problems: Problems, instanceArn: string) => void,
  ) {}

  /** @internal */
  public _render(problems: Problems, instanceArn: string): CfnQuickConnect.QuickConnectConfigProperty {
    this.check(problems, instanceArn);
    return this.config;
  }
}

function checkTransferFlow(problems: Problems, instanceArn: string, flow: IContactFlowRef, wanted: ContactFlowType, use: string): void {
  checkSameInstance(problems, 'destination.transferFlow', flow.contactFlowRef.contactFlowArn, instanceArn);
  checkFlowType(problems, 'destination.transferFlow', flow, wanted, use);
}
