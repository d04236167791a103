import { App, Duration, Stack } from 'aws-cdk-lib';
import {
  HoursOfOperation, IInstance, Instance, OfferPoint, OpeningHours, PhoneNumber, Queue, QueuedCallback, QuickConnectTransfers,
  RoutingProfile, SecurityProfile, TransferDestination, User, UserPhone,
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
  const { support, billing, callbacks } = queues(stack, instance);
  const callback = new QueuedCallback(stack, 'Callback', {
    instance, inboundQueue: billing, callbackQueue: callbacks, localCountry: 'US', offerIn: [OfferPoint.QUEUE_TRANSFER],
  });
  new QuickConnectTransfers(stack, 'QuickConnects', {
    instance,
    queues: [support, billing, callbacks],
    destinations: {
      'Kim': TransferDestination.user(agent(stack, instance, support)),
      'Billing': TransferDestination.queue(billing),
      'Billing, with callback': TransferDestination.queue(billing, callback.queueTransferFlow),
      'Head office': TransferDestination.phoneNumber('+12065550199'),
    },
  });
}

/** Serves the queue that shows the quick connect to Kim: a circle that the synthesis breaks. The instance has SAML, so there is no password. */
function agent(stack: Stack, instance: IInstance, support: Queue): User {
  return new User(stack, 'Kim', {
    instance,
    userName: 'kim@example.com',
    identity: { firstName: 'Kim', lastName: 'Example' },
    routingProfile: new RoutingProfile(stack, 'Agents', {
      instance, routingProfileName: 'Support agents', defaultOutboundQueue: support, queues: [{ queue: support }],
    }),
    securityProfiles: [SecurityProfile.fromSecurityProfileName(stack, 'Agent', instance, 'Agent')],
    phone: UserPhone.softphone({ autoAccept: true }),
    afterContactWorkTimeLimit: Duration.minutes(2),
  });
}

function queues(stack: Stack, instance: IInstance) {
  const hoursOfOperation = new HoursOfOperation(stack, 'Hours', {
    instance, timeZone: 'America/New_York', openingHours: [OpeningHours.weekdays('08:00', '18:00')],
  });
  const number = PhoneNumber.fromPhoneNumberArn(stack, 'Number',
    'arn:aws:connect:us-east-1:111122223333:phone-number/2b6d8f10-3c5e-4a7b-9d1f-8e0a2c4b6d8f');
  const queue = (name: string) => new Queue(stack, name, { instance, hoursOfOperation, queueName: name, outboundCallerId: { number } });
  return { support: queue('Support'), billing: queue('Billing'), callbacks: queue('Callbacks') };
}
