// Callbacks that are requested on a web page, and in a chat or a task after hours.
import { App, Stack } from 'aws-cdk-lib';
import { IRole, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  blocks, CallbackRequests, ChannelCallback, ContactFlow, HoursOfOperation, IInstance, Instance, OpeningHours, PhoneNumber, Queue, QueueMetricsCache,
} from '../../src';

const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d';

export function createApp(props: { outdir: string; context?: Record<string, unknown> }): App {
  const app = new App({ ...props, analyticsReporting: false });
  contactCenter(new Stack(app, 'ContactCenter', { env: { account: '111122223333', region: 'us-east-1' } }));
  return app;
}

function contactCenter(stack: Stack): void {
  const instance = Instance.fromInstanceArn(stack, 'Instance', INSTANCE);
  const hours = new HoursOfOperation(stack, 'Hours', {
    instance, timeZone: 'America/New_York', openingHours: [OpeningHours.weekdays('08:00', '18:00')],
  });
  const support = supportQueue(stack, instance, hours);
  const requests = new CallbackRequests(stack, 'Requests', {
    instance,
    queue: support,
    metrics: new QueueMetricsCache(stack, 'Metrics', { instance, queues: [support] }),
    attributeKeys: ['topic'],
    countries: ['US', 'CA'],
    localCountry: 'US',
  });
  requests.grantRequest(webServer(stack));
  chatsAndTasks(stack, { instance, hours, support, requests });
}

/** The server of the web page sends what customers write into a form. */
function webServer(stack: Stack): IRole {
  return new Role(stack, 'WebServer', { assumedBy: new ServicePrincipal('ecs-tasks.amazonaws.com') });
}

interface Surroundings {
  readonly instance: IInstance;
  readonly hours: HoursOfOperation;
  readonly support: Queue;
  readonly requests: CallbackRequests;
}

/** While the contact center is open, agents answer; after hours, customers are called back. */
function chatsAndTasks(stack: Stack, { instance, hours, support, requests }: Surroundings): void {
  const { Attribute, Chain } = blocks;
  const waitForAgent = () => Chain.of(
    new blocks.SetWorkingQueue('Set queue', { queue: support }),
    new blocks.TransferToQueue('Wait for an agent'),
  );
  const callback = new ChannelCallback(stack, 'AfterHours', {
    requests,
    phoneNumber: Attribute.userDefined('phone'),
    attributes: { topic: Attribute.userDefined('topic') },
    whenNotPossible: waitForAgent(),
  });
  new ContactFlow(stack, 'ChatsAndTasks', {
    instance,
    content: blocks.FlowContent.fromBlocks(Chain.of(
      new blocks.CheckHoursOfOperation('Are we open', {
        hours, whenClosed: new blocks.TransferToFlow('Call back after hours', { flow: callback.flow }),
      }),
      waitForAgent(),
    )),
  });
}

function supportQueue(stack: Stack, instance: IInstance, hoursOfOperation: HoursOfOperation): Queue {
  const number = PhoneNumber.fromPhoneNumberArn(stack, 'Number',
    'arn:aws:connect:us-east-1:111122223333:phone-number/2b6d8f10-3c5e-4a7b-9d1f-8e0a2c4b6d8f');
  return new Queue(stack, 'Support', {
    instance, hoursOfOperation, queueName: 'Support', outboundCallerId: { name: 'Example Support', number }, maxContacts: 200,
  });
}
