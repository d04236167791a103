// A menu, and behind it two paths with the same steps: each leads to a person, to a callback or to a word.
import { App, Stack } from 'aws-cdk-lib';
import {
  blocks, EmergencyLine, HolidayCalendar, HoursOfOperation, IHoursOfOperation, IInstance, Instance, NextOpening, OpeningHours, PathToService,
  PathToServiceProps, PhoneNumber, Queue, QueuedCallback, QueueMetricsCache, ServiceStatus, ServiceStep, Weekday,
} from '../../src';

const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d';

export function createApp(props: { outdir: string; context?: Record<string, unknown> }): App {
  const app = new App({ ...props, analyticsReporting: false });
  contactCenter(new Stack(app, 'PathToService', { env: { account: '111122223333', region: 'us-east-1' } }));
  return app;
}

function contactCenter(stack: Stack): void {
  const instance = Instance.fromInstanceArn(stack, 'Instance', INSTANCE);
  const hours = new HoursOfOperation(stack, 'Hours', {
    instance,
    timeZone: 'America/New_York',
    openingHours: [OpeningHours.weekdays('08:00', '18:00'), OpeningHours.days([Weekday.SATURDAY], '09:00', '13:00')],
  });
  const { sales, support, frontDesk, callbacks } = queues(stack, instance, hours);
  const metrics = new QueueMetricsCache(stack, 'Metrics', { instance, queues: [sales, support] });
  const nextOpening = new NextOpening(stack, 'NextOpening', { instance, hours, holidays: officeHolidays(), metrics });
  const callback = new QueuedCallback(stack, 'Callback', { instance, inboundQueue: support, callbackQueue: callbacks, localCountry: 'US', offerIn: [] });
  const steps: Omit<PathToServiceProps, 'queue'> = {
    instance,
    ...statusSteps(stack, instance),
    openingHours: ServiceStep.openingHours({ nextOpening, afterHours: callback }),
    callback: ServiceStep.callback(callback, { nextOpening }),
    overflow: [{ queue: frontDesk, message: blocks.Message.text('We are connecting you with our front desk.') }],
  };
  const salesPath = new PathToService(stack, 'SalesPath', { ...steps, queue: sales });
  new PathToService(stack, 'MainPath', {
    ...steps,
    queue: support,
    prompts: { greeting: blocks.Message.text('Welcome to Example Company.') },
    selfService: menu(salesPath),
  });
}

function menu(salesPath: PathToService): ServiceStep {
  return ServiceStep.menu({
    message: blocks.Message.text('For sales, press 1. To hear where we are, press 2. For everything else, press 0.'),
    choices: {
      1: new blocks.TransferToFlow('Go on with sales', { flow: salesPath.flow }),
      2: new blocks.PlayPrompt('Say where we are', { message: blocks.Message.text('We are at 1 Example Street. Please hold for an agent.') }),
    },
  });
}

/** Holidays and emergencies, with a telephone line on which supervisors switch the emergency message on and off. */
function statusSteps(stack: Stack, instance: IInstance) {
  const status = new ServiceStatus(stack, 'Status', { calendars: { office: officeHolidays() } });
  new EmergencyLine(stack, 'EmergencyLine', {
    instance, status, messages: [{ name: 'power failure', message: 'We have no power, and few of us can take calls.' }],
  });
  return { holidays: ServiceStep.holidays(status), emergency: ServiceStep.emergency(status, { after: blocks.Chain.of() }) };
}

function officeHolidays(): HolidayCalendar {
  return new HolidayCalendar({
    timeZone: 'America/New_York',
    holidays: [{ date: '12-25', name: 'Christmas Day', messages: { 'en-US': 'We are closed today. Please call again tomorrow. Goodbye.' } }],
  });
}

function queues(stack: Stack, instance: IInstance, hoursOfOperation: IHoursOfOperation) {
  const number = PhoneNumber.fromPhoneNumberAttributes(stack, 'Number', {
    phoneNumberArn: 'arn:aws:connect:us-east-1:111122223333:phone-number/2b6d8f10-3c5e-4a7b-9d1f-8e0a2c4b6d8f',
    phoneNumber: '+12065550100',
  });
  const queue = (id: string) => new Queue(stack, id, { instance, hoursOfOperation, queueName: id });
  const callbacks = new Queue(stack, 'Callbacks', { instance, hoursOfOperation, outboundCallerId: { name: 'Example Company', number } });
  return { sales: queue('Sales'), support: queue('Support'), frontDesk: queue('FrontDesk'), callbacks };
}
