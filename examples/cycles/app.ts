import { App, Stack } from 'aws-cdk-lib';
import { CfnQuickConnect } from 'aws-cdk-lib/aws-connect';
import {
  blocks, ContactFlow, ContactFlowType, HoursOfOperation, IInstance, Instance, OpeningHours, PhoneNumber, PhoneNumberAssociation, Queue,
} from '../../src';

const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d';
const NUMBER = 'arn:aws:connect:us-east-1:111122223333:phone-number/2b6d8f10-3c5e-4a7b-9d1f-8e0a2c4b6d8f';

/** Two menus that lead to each other, and a queue that agents transfer back into. */
export function createApp(props: { outdir: string; context?: Record<string, unknown> }): App {
  const app = new App({ ...props, analyticsReporting: false });
  contactCenter(new Stack(app, 'ContactCenter', { env: { account: '111122223333', region: 'us-east-1' } }));
  return app;
}

function contactCenter(stack: Stack): void {
  const instance = Instance.fromInstanceArn(stack, 'Instance', INSTANCE);
  const hoursOfOperation = new HoursOfOperation(stack, 'Hours', {
    instance,
    timeZone: 'America/New_York',
    openingHours: [OpeningHours.weekdays('08:00', '18:00')],
  });
  const support = new Queue(stack, 'Support', { instance, hoursOfOperation, queueName: 'Support' });
  support.addQuickConnect(backToSupport(stack, instance, support));
  const menu = menus(stack, instance, support);
  new PhoneNumberAssociation(stack, 'Hotline', {
    phoneNumber: PhoneNumber.fromPhoneNumberArn(stack, 'Number', NUMBER),
    contactFlow: menu,
  });
}

/** With it an agent puts the customer into the queue again. */
function backToSupport(stack: Stack, instance: IInstance, support: Queue): CfnQuickConnect {
  const transfer = new ContactFlow(stack, 'Transfer', {
    instance,
    type: ContactFlowType.QUEUE_TRANSFER,
    content: blocks.FlowContent.fromBlocks(intoQueue(support)),
  });
  return new CfnQuickConnect(stack, 'BackToSupport', {
    instanceArn: instance.instanceArn,
    name: 'Support',
    quickConnectConfig: { quickConnectType: 'QUEUE', queueConfig: { queueArn: support.queueArn, contactFlowArn: transfer.contactFlowArn } },
  });
}

function menus(stack: Stack, instance: IInstance, support: Queue): ContactFlow {
  const menu = new ContactFlow(stack, 'Menu', { instance });
  const opening = new ContactFlow(stack, 'Opening', { instance });
  menu.define(blocks.FlowContent.fromBlocks(new blocks.GetCustomerInput('Ask', {
    message: blocks.Message.text('For our opening hours, press 1. For an agent, press 2 or stay on the line.'),
    choices: { 1: goTo('Tell the hours', opening), 2: intoQueue(support) },
    onTimeout: intoQueue(support),
    onOtherKey: intoQueue(support),
    onError: intoQueue(support),
  })));
  opening.define(blocks.FlowContent.fromBlocks(new blocks.GetCustomerInput('Tell', {
    message: blocks.Message.text('We are here on weekdays from eight to six. To go back, press star.'),
    choices: { '*': goTo('Go back', menu) },
    onTimeout: goodbye(),
    onOtherKey: goodbye(),
    onError: goodbye(),
  })));
  return menu;
}

function goTo(name: string, flow: ContactFlow): blocks.Chain {
  return blocks.Chain.of(new blocks.TransferToFlow(name, { flow, onError: goodbye() }));
}

function intoQueue(queue: Queue): blocks.Chain {
  return blocks.Chain.of(
    new blocks.SetWorkingQueue('Choose the queue', { queue, onError: goodbye() }),
    new blocks.TransferToQueue('Wait for an agent', { onAtCapacity: goodbye(), onError: goodbye() }),
  );
}

function goodbye(): blocks.Chain {
  return blocks.Chain.of(
    new blocks.PlayPrompt('Say goodbye', { message: blocks.Message.text('This is all that we can do now. Please call again.') }),
    new blocks.Disconnect('Hang up'),
  );
}
