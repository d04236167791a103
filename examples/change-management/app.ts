// A callback that can be stopped, and a new greeting that a tenth of the callers get, which can be taken back.
import { App, Stack } from 'aws-cdk-lib';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import {
  blocks, ContactFlow, ContactFlowModule, FlowRollout, HoursOfOperation, IInstance, Instance, OpeningHours, PhoneNumber, Queue, QueuedCallback,
  RolloutTarget, Switchboard, SwitchDefinition,
} from '../../src';

const { Attribute, Chain, Message } = blocks;
const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d';
const CERTIFICATE = '-----BEGIN CERTIFICATE-----\nMIIBexample\n-----END CERTIFICATE-----';

export function createApp(props: { outdir: string; context?: Record<string, unknown> }): App {
  const app = new App({ ...props, analyticsReporting: false });
  contactCenter(new Stack(app, 'ChangeManagement', { env: { account: '111122223333', region: 'us-east-1' } }));
  return app;
}

function contactCenter(stack: Stack): void {
  const instance = Instance.fromInstanceArn(stack, 'Instance', INSTANCE);
  const { support, callbacks } = queues(stack, instance);
  const switchboard = new Switchboard(stack, 'Switchboard', {
    switches: {
      'offering': SwitchDefinition.flag(true, { description: 'Whether callbacks are offered' }),
      'dialling': SwitchDefinition.flag(true, { description: 'Whether customers are called back' }),
      'rollout-greeting': SwitchDefinition.rollout('stable', 'new'),
      'welcome': SwitchDefinition.text({ 'en-US': 'Welcome to Example Company.', 'es-US': 'Bienvenido a Example Company.' }),
    },
  });
  const callback = new QueuedCallback(stack, 'Callback', {
    instance, inboundQueue: support, callbackQueue: callbacks, localCountry: 'US', killSwitches: { switchboard, offering: 'offering', dialling: 'dialling' },
  });
  const identify = identification(stack, instance);
  const greeted = (...parts: blocks.FlowPart[]) => blocks.FlowContent.fromBlocks(Chain.of(
    new blocks.PlayPrompt('Greet', { message: Message.text(switchboard.text('welcome').path), onError: Chain.of() }),
    ...parts,
    new blocks.TransferToFlow('Offer a callback', { flow: callback.inboundFlow! }),
  ), { attributes: callback.attributes });
  const stable = new ContactFlow(stack, 'Stable', { instance, content: greeted() });
  const renewed = new ContactFlow(stack, 'New', { instance, content: greeted(identify) });
  new FlowRollout(stack, 'Rollout', {
    instance,
    switchboard,
    switchName: 'rollout-greeting',
    versions: [
      { versionName: 'stable', percent: 90, target: RolloutTarget.flow(stable) },
      { versionName: 'new', percent: 10, target: RolloutTarget.flow(renewed) },
    ],
    keyFigure: 'callers whom an agent has to identify',
  });
  // Campaigns refer to a version, and the console can go back to it.
  stable.currentVersion;
}

/** Asks for a code that nobody else may see, in a module whose alias moves on with each deployment. */
function identification(stack: Stack, instance: IInstance): blocks.FlowPart {
  const attributes = new blocks.ContactAttributes({ customerCode: { maxBytes: 4096, sensitive: true } });
  const handler = LambdaFunction.fromFunctionArn(stack, 'Identify', 'arn:aws:lambda:us-east-1:111122223333:function:identify');
  const code = attributes.attribute('customerCode');
  const ask = Chain.of(
    new blocks.StoreCustomerInput('Ask for the code', {
      message: Message.text('Please enter your customer code.'),
      kind: blocks.CustomerInputKind.digits(8),
      encryption: { keyId: '0f6b2c4e-1d3a-4b5c-8d7e-9f0a1b2c3d4e', publicKey: CERTIFICATE },
    }),
    new blocks.SetContactAttributes('Note the code', { attributes: { customerCode: Attribute.STORED_CUSTOMER_INPUT.path } }),
    new blocks.InvokeLambdaFunction('Identify the customer', { handler, parameters: { code: code.path }, returns: ['outcome'] }),
  );
  const module = new ContactFlowModule(stack, 'Identification', {
    instance,
    content: blocks.FlowContent.fromBlocks(Chain.of(attributes.sensitively('customerCode', ask), new blocks.Return('Done')), { onError: new blocks.Return('Not identified') }),
  });
  return new blocks.InvokeModule('Identify', { module: module.addAlias('live'), onError: Chain.of() });
}

function queues(stack: Stack, instance: IInstance) {
  const hoursOfOperation = new HoursOfOperation(stack, 'Hours', { instance, timeZone: 'America/New_York', openingHours: [OpeningHours.weekdays('08:00', '18:00')] });
  const number = PhoneNumber.fromPhoneNumberAttributes(stack, 'Number', {
    phoneNumberArn: 'arn:aws:connect:us-east-1:111122223333:phone-number/2b6d8f10-3c5e-4a7b-9d1f-8e0a2c4b6d8f',
    phoneNumber: '+12065550100',
  });
  const support = new Queue(stack, 'Support', { instance, hoursOfOperation });
  const callbacks = new Queue(stack, 'Callbacks', { instance, hoursOfOperation, outboundCallerId: { name: 'Example Company', number } });
  return { support, callbacks };
}
