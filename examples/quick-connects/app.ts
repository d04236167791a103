import { App, Stack } from 'aws-cdk-lib';
import {
  HoursOfOperation, IInstance, Instance, OfferPoint, OpeningHours, PhoneNumber, Queue, QueuedCallback, QuickConnectTransfers,
  TransferDestination, User,
} from '../../src';

const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d';

/** Agents who transfer calls and callbacks to a colleague, to another queue, to a queue with the offer of a callback, or to a phone. */
export function createApp(props: { outdir: string; context?: Record<string, unknown> }): App {
  const app = new App({ ...props, analyticsReporting: false });
  contactCenter(new Stack(app, 'Transfers', { env: { account: '111122223333', region: 'us-east-1' } }));
  return app;
}

function contactCenter(stack: Stack): void {
  const instance = Instance.fromInstanceArn(stack, 'Instance', INSTANCE);
  const { support, supportCallbacks, billing, billingCallbacks } = queues(stack, instance);
  const callback = new QueuedCallback(stack, 'Callback', {
    instance, inboundQueue: billing, callbackQueue: billingCallbacks, localCountry: 'US', offerIn: [OfferPoint.QUEUE_TRANSFER],
  });
  new QuickConnectTransfers(stack, 'QuickConnects', {
    instance,
    queues: [support, supportCallbacks],
    destinations: {
      'Kim': TransferDestination.user(User.fromUserArn(stack, 'Kim', `${INSTANCE}/agent/5d7f9b1c-3e5a-4c8d-a1b2-6f8a0c2e4d6b`)),
      'Billing': TransferDestination.queue(billing),
      'Billing, with callback': TransferDestination.queue(billing, callback.queueTransferFlow),
      'Head office': TransferDestination.phoneNumber('+12065550199'),
    },
  });
}

function queues(stack: Stack, instance: IInstance) {
  const hoursOfOperation = new HoursOfOperation(stack, 'Hours', {
    instance, timeZone: 'America/New_York', openingHours: [OpeningHours.weekdays('08:00', '18:00')],
  });
  const number = PhoneNumber.fromPhoneNumberArn(stack, 'Number',
    'arn:aws:connect:us-east-1:111122223333:phone-number/2b6d8f10-3c5e-4a7b-9d1f-8e0a2c4b6d8f');
  const queue = (name: string) => new Queue(stack, name, { instance, hoursOfOperation, queueName: name, outboundCallerId: { number } });
  return {
    support: queue('Support'),
    supportCallbacks: queue('Support callbacks'),
    billing: queue('Billing'),
    billingCallbacks: queue('Billing callbacks'),
  };
}
