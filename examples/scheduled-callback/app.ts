// Callers who do not want to wait choose a time for a callback, in the next two weeks.
import { App, Duration, Stack } from 'aws-cdk-lib';
import {
  blocks, CallbackRequests, ContactFlow, ContactFlowType, HolidayCalendar, HoursOfOperation, IInstance, Instance, OpeningHours, PhoneNumber, Queue,
  QueueMetricsCache, RoutingProfile, ScheduledCallback,
} from '../../src';

const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d';
const TIME_ZONE = 'America/New_York';
const OPENING_HOURS = [OpeningHours.weekdays('08:00', '18:00')];

export function createApp(props: { outdir: string; context?: Record<string, unknown> }): App {
  const app = new App({ ...props, analyticsReporting: false });
  contactCenter(new Stack(app, 'ContactCenter', { env: { account: '111122223333', region: 'us-east-1' } }));
  return app;
}

function contactCenter(stack: Stack): void {
  const instance = Instance.fromInstanceArn(stack, 'Instance', INSTANCE);
  const { support, callbacks } = queues(stack, instance);
  new RoutingProfile(stack, 'Agents', {
    instance,
    routingProfileName: 'Support agents',
    defaultOutboundQueue: support,
    queues: [{ queue: support, priority: 2 }, { queue: callbacks, priority: 1 }],
  });
  const scheduled = new ScheduledCallback(stack, 'Scheduled', {
    instance,
    callbackQueue: callbacks,
    timeZone: TIME_ZONE,
    openingHours: OPENING_HOURS,
    holidays: new HolidayCalendar({
      timeZone: TIME_ZONE, holidays: [{ date: '12-25', name: 'Christmas Day', messages: { 'en-US': 'We are closed for Christmas Day.' } }],
    }),
    capacityPerSlot: 6,
    notice: Duration.hours(2),
    horizon: Duration.days(14),
    requests: laterCalls(stack, instance, callbacks),
    localCountry: 'US',
  });
  inboundFlow(stack, instance, support, scheduled);
}

/** Calls the customers whose slot is further away than three days. */
function laterCalls(stack: Stack, instance: IInstance, queue: Queue): CallbackRequests {
  return new CallbackRequests(stack, 'LaterCalls', {
    instance, queue, metrics: new QueueMetricsCache(stack, 'Metrics', { instance, queues: [queue] }), localCountry: 'US',
  });
}

function inboundFlow(stack: Stack, instance: IInstance, support: Queue, scheduled: ScheduledCallback): void {
  new ContactFlow(stack, 'Inbound', {
    instance,
    type: ContactFlowType.CONTACT_FLOW,
    content: blocks.FlowContent.fromBlocks(blocks.Chain.of(
      scheduled.offer(),
      new blocks.SetWorkingQueue('Set queue', { queue: support }),
      new blocks.TransferToQueue('Wait for an agent', {
        onAtCapacity: blocks.Chain.of(
          new blocks.PlayPrompt('Say line is full', { message: blocks.Message.text('All our lines are busy. Please call again later. Goodbye.') }),
          new blocks.Disconnect('Hang up'),
        ),
      }),
    )),
  });
}

function queues(stack: Stack, instance: IInstance) {
  const hoursOfOperation = new HoursOfOperation(stack, 'Hours', { instance, timeZone: TIME_ZONE, openingHours: OPENING_HOURS });
  const number = PhoneNumber.fromPhoneNumberAttributes(stack, 'Number', {
    phoneNumberArn: 'arn:aws:connect:us-east-1:111122223333:phone-number/2b6d8f10-3c5e-4a7b-9d1f-8e0a2c4b6d8f',
    phoneNumber: '+12065550100',
  });
  const support = new Queue(stack, 'Support', { instance, hoursOfOperation, queueName: 'Support' });
  const callbacks = new Queue(stack, 'Callbacks', {
    instance,
    hoursOfOperation,
    queueName: 'Scheduled callbacks',
    outboundCallerId: { name: 'Example Support', number },
    maxContacts: 200,
  });
  return { support, callbacks };
}
