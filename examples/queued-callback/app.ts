// The queued callback of the README, with text messages and an offer in line.
import { App, Duration, Stack } from 'aws-cdk-lib';
import {
  HoursOfOperation, IInstance, Instance, OfferPoint, OpeningHours, PhoneNumber, PlaceInLine, Queue, QueuedCallback, RoutingProfile,
} from '../../src';

const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d';

export function createApp(props: { outdir: string; context?: Record<string, unknown> }): App {
  const app = new App({ ...props, analyticsReporting: false });
  contactCenter(new Stack(app, 'ContactCenter', { env: { account: '111122223333', region: 'us-east-1' } }));
  return app;
}

function contactCenter(stack: Stack): void {
  const instance = Instance.fromInstanceArn(stack, 'Instance', INSTANCE);
  const { support, callbacks } = queues(stack, instance);
  const agents = new RoutingProfile(stack, 'Agents', {
    instance,
    routingProfileName: 'Support agents',
    defaultOutboundQueue: support,
    queues: [{ queue: support, priority: 1 }],
  });
  new QueuedCallback(stack, 'Callback', {
    instance,
    inboundQueue: support,
    callbackQueue: callbacks,
    routingProfiles: [agents],
    placeInLine: PlaceInLine.yieldToCalls(),
    routingDelay: Duration.seconds(30),
    localCountry: 'US',
    offerIn: [OfferPoint.INBOUND, OfferPoint.CUSTOMER_QUEUE],
    positionSms: {
      originationIdentityArn: 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-0123456789abcdef0123456789abcdef',
      ringingNumber: '+12065550100',
    },
  });
}

function queues(stack: Stack, instance: IInstance) {
  const hoursOfOperation = new HoursOfOperation(stack, 'Hours', {
    instance,
    timeZone: 'America/New_York',
    openingHours: [OpeningHours.weekdays('08:00', '18:00')],
  });
  const number = PhoneNumber.fromPhoneNumberAttributes(stack, 'Number', {
    phoneNumberArn: 'arn:aws:connect:us-east-1:111122223333:phone-number/2b6d8f10-3c5e-4a7b-9d1f-8e0a2c4b6d8f',
    phoneNumber: '+12065550100',
  });
  const support = new Queue(stack, 'Support', { instance, hoursOfOperation, queueName: 'Support' });
  const callbacks = new Queue(stack, 'Callbacks', {
    instance,
    hoursOfOperation,
    queueName: 'Support callbacks',
    outboundCallerId: { name: 'Example Support', number },
    maxContacts: 200,
  });
  return { support, callbacks };
}
