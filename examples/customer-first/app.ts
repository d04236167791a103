// A callback that calls the customer first, with three further attempts.
import { App, Duration, Stack, Validations } from 'aws-cdk-lib';
import { CustomerFirstCallback, HoursOfOperation, IInstance, Instance, OpeningHours, PhoneNumber, Queue, RoutingProfile } from '../../src';

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
  const callback = new CustomerFirstCallback(stack, 'Callback', {
    instance,
    inboundQueue: support,
    callbackQueue: callbacks,
    routingProfiles: [agents],
    localCountry: 'US',
    maxRetries: 3,
    retryInterval: Duration.minutes(30),
  });
  Validations.of(callback).acknowledge({
    id: 'annotation::cdk-connect-callbacks:customer-first-parameters',
    reason: 'The example is not deployed. Who deploys it gives customerFirstParameters as an export has them.',
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
  });
  return { support, callbacks };
}
