import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { QueuedCallback, QueuedCallbackProps } from '../../src/callbacks';
import { HoursOfOperation, IInstance, Instance, IPhoneNumber, OpeningHours, PhoneNumber, Queue, QueueProps, RoutingProfile, RoutingProfileQueue } from '../../src/connect';

export const INSTANCE_ARN = 'arn:aws:connect:eu-central-1:111122223333:instance/11111111-2222-3333-4444-555555555555';
export const NUMBER_ARN = 'arn:aws:connect:eu-central-1:111122223333:phone-number/aaaaaaaa-bbbb-cccc-dddd-000000000001';
export const SMS_IDENTITY_ARN = 'arn:aws:sms-voice:eu-central-1:111122223333:phone-number/phone-0123456789abcdef0123456789abcdef';

/** A stack whose assets stay where they are, because nothing is deployed. */
export function newStack(): Stack {
  return new Stack(new App({ analyticsReporting: false, context: { 'aws:cdk:disable-asset-staging': true } }), 'Stack');
}

/** What a queued callback needs around it. */
export class CallCenter {
  readonly instance: IInstance;
  readonly hours: HoursOfOperation;
  readonly number: IPhoneNumber;
  readonly support: Queue;
  readonly callbacks: Queue;

  constructor(readonly stack: Stack = newStack()) {
    this.instance = Instance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
    this.hours = new HoursOfOperation(stack, 'Hours', {
      instance: this.instance, timeZone: 'Europe/Berlin', openingHours: [OpeningHours.weekdays('08:00', '18:00')],
    });
    this.number = PhoneNumber.fromPhoneNumberArn(stack, 'Number', NUMBER_ARN);
    this.support = this.queue('Support');
    this.callbacks = this.queue('Callbacks', { outboundCallerId: { number: this.number } });
  }

  queue(id: string, props: Partial<QueueProps> = {}): Queue {
    return new Queue(this.stack, id, { instance: this.instance, hoursOfOperation: this.hours, queueName: id, ...props });
  }

  profile(id: string, ...queues: RoutingProfileQueue[]): RoutingProfile {
    return new RoutingProfile(this.stack, id, { instance: this.instance, routingProfileName: id, defaultOutboundQueue: this.support, queues });
  }

  callback(props: Partial<QueuedCallbackProps> = {}, id = 'Callback'): QueuedCallback {
    return new QueuedCallback(this.stack, id, {
      instance: this.instance, inboundQueue: this.support, callbackQueue: this.callbacks, ...props,
    });
  }

  get template(): Template {
    return Template.fromStack(this.stack);
  }
}

/** The template of a stack with one queued callback. */
export function callbackTemplate(props: Partial<QueuedCallbackProps> = {}): Template {
  const center = new CallCenter();
  center.callback(props);
  return center.template;
}
