// Every helper in use: one callback for each customer in two lines, offered by load, behind emergencies and holidays.
import { App, Duration, Stack, Validations } from 'aws-cdk-lib';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import {
  blocks, CancelCallback, ContactEvents, ContactFlow, DuplicateCheck, DuplicatePolicy, EmergencyLine, HelperOptions,
  HolidayCalendar, HoursOfOperation, IInstance, Instance, OfferGate, OfferWhen, OpeningHours, PhoneNumber, Queue, QueuedCallback,
  QueueMetricsCache, QueuePositionSmsOptions, ServiceStatus,
} from '../../src';

const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d';

const TEXTS: QueuePositionSmsOptions = {
  originationIdentityArn: 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-0123456789abcdef0123456789abcdef',
  thresholds: [5, 2],
  quietHours: { from: '21:00', to: '08:00' },
  defaultTimeZone: 'America/New_York',
  confirmationMessages: { 'en-US': 'We will call you back.' },
  missedMessages: { 'en-US': 'We tried to call you back, and will try again.' },
};

export function createApp(props: { outdir: string; context?: Record<string, unknown> }): App {
  const app = new App({ ...props, analyticsReporting: false });
  contactCenter(new Stack(app, 'TrustedHelpers', { env: { account: '111122223333', region: 'us-east-1' } }));
  return app;
}

function contactCenter(stack: Stack): void {
  const instance = Instance.fromInstanceArn(stack, 'Instance', INSTANCE);
  const helpers = operated(stack);
  const { sales, support, callbacks } = queues(stack, instance);
  const duplicateCheck = new DuplicateCheck(stack, 'OneCallback', { ...helpers, instance, policy: DuplicatePolicy.keepFirst(), defaultCountry: 'US' });
  new ContactEvents(stack, 'ContactEvents', { ...helpers, instance, duplicateCheck });
  const cancelCallback = new CancelCallback(stack, 'CancelCallback', { ...helpers, instance, duplicateCheck, api: true });
  const metrics = new QueueMetricsCache(stack, 'Metrics', { ...helpers, instance, queues: [sales, support] });
  const offerGate = new OfferGate(stack, 'OfferGate', {
    metrics, offerWhen: [OfferWhen.estimatedWaitAtLeast(Duration.minutes(5)), OfferWhen.agentsAvailableAtMost(0)],
  });
  const status = serviceStatus(stack, instance, helpers);
  for (const [id, inboundQueue] of Object.entries({ Sales: sales, Support: support })) {
    const callback = new QueuedCallback(stack, `${id}Callback`, {
      instance, inboundQueue, callbackQueue: callbacks, duplicateCheck, cancelCallback, offerGate, helpers, localCountry: 'US', offerIn: [], positionSms: TEXTS,
    });
    line(stack, { id: `${id}Line`, instance, status, callback, queue: inboundQueue });
  }
}

/** Alarms that somebody hears, and a key of one's own for all that the helpers keep. */
function operated(stack: Stack): HelperOptions {
  const encryptionKey = new Key(stack, 'Key', { enableKeyRotation: true });
  encryptionKey.addToResourcePolicy(new PolicyStatement({
    principals: [new ServicePrincipal('cloudwatch.amazonaws.com')], actions: ['kms:Decrypt', 'kms:GenerateDataKey*'], resources: ['*'],
  }));
  const topic = new Topic(stack, 'Alarms', { masterKey: encryptionKey, enforceSSL: true });
  return { encryptionKey, logRetention: RetentionDays.TWO_WEEKS, alarmActions: [new SnsAction(topic)] };
}

function serviceStatus(stack: Stack, instance: IInstance, helpers: HelperOptions): ServiceStatus {
  const status = new ServiceStatus(stack, 'Status', {
    ...helpers,
    calendars: {
      office: new HolidayCalendar({
        timeZone: 'America/New_York',
        holidays: [{ date: '12-25', name: 'Christmas Day', messages: { 'en-US': 'We are closed today. Please call again tomorrow. Goodbye.' } }],
      }),
    },
  });
  new EmergencyLine(stack, 'EmergencyLine', {
    instance, status, messages: [{ name: 'power failure', message: 'We have no power. Please call again later. Goodbye.' }],
  });
  return status;
}

interface Line {
  readonly id: string;
  readonly instance: IInstance;
  readonly status: ServiceStatus;
  readonly callback: QueuedCallback;
  readonly queue: Queue;
}

function line(stack: Stack, { id, instance, status, callback, queue }: Line): void {
  const flow = new ContactFlow(stack, id, {
    instance,
    content: blocks.FlowContent.fromBlocks(blocks.Chain.of(
      status.check({ queue }),
      callback.offer(),
      new blocks.SetWorkingQueue('Set queue', { queue }),
      new blocks.TransferToQueue('Wait for an agent'),
    )),
  });
  Validations.of(flow).acknowledge({
    id: 'annotation::cdk-connect-callbacks:delay-with-creation-flow',
    reason: 'The delay lets the customer hang up. Without it, the callback only comes sooner.',
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
  const callbacks = new Queue(stack, 'Callbacks', { instance, hoursOfOperation, outboundCallerId: { name: 'Example Company', number } });
  const queue = (id: string) => new Queue(stack, id, { instance, hoursOfOperation });
  return { sales: queue('Sales'), support: queue('Support'), callbacks };
}
