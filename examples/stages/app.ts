// The same contact center in every stage: what was tried in one is what gets into the next.
import { App, Stack, StackProps } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { HoursOfOperation, Instance, OpeningHours, PhoneNumber, Queue, QueuedCallback } from '../../src';

/** What is different from stage to stage, and nothing else. */
export interface StageSettings {
  readonly account: string;
  readonly region: string;
  readonly instanceId: string;
  /** The queue of the calls, which is administered in the console of each instance. */
  readonly supportQueueId: string;
  readonly phoneNumberId: string;
  readonly phoneNumber: string;
}

/** One account for each stage, so that neither a mistake nor a quota of one reaches another. */
export const STAGES: Readonly<Record<string, StageSettings>> = {
  Development: {
    account: '111122223333',
    region: 'eu-central-1',
    instanceId: '1a1a1a1a-0d2f-4a86-b1c3-5e7f9a1b2c3d',
    supportQueueId: '1b1b1b1b-3c5e-4a7b-9d1f-8e0a2c4b6d8f',
    phoneNumberId: '1c1c1c1c-3c5e-4a7b-9d1f-8e0a2c4b6d8f',
    phoneNumber: '+12065550101',
  },
  Staging: {
    account: '222233334444',
    region: 'eu-central-1',
    instanceId: '2a2a2a2a-0d2f-4a86-b1c3-5e7f9a1b2c3d',
    supportQueueId: '2b2b2b2b-3c5e-4a7b-9d1f-8e0a2c4b6d8f',
    phoneNumberId: '2c2c2c2c-3c5e-4a7b-9d1f-8e0a2c4b6d8f',
    phoneNumber: '+12065550102',
  },
  Production: {
    account: '333344445555',
    region: 'us-east-1',
    instanceId: '3a3a3a3a-0d2f-4a86-b1c3-5e7f9a1b2c3d',
    supportQueueId: '3b3b3b3b-3c5e-4a7b-9d1f-8e0a2c4b6d8f',
    phoneNumberId: '3c3c3c3c-3c5e-4a7b-9d1f-8e0a2c4b6d8f',
    phoneNumber: '+12065550103',
  },
};

export function createApp(props: { outdir: string; context?: Record<string, unknown> }): App {
  const app = new App({ ...props, analyticsReporting: false });
  for (const [stage, settings] of Object.entries(STAGES)) new ContactCenter(app, `${stage}ContactCenter`, settings);
  return app;
}

class ContactCenter extends Stack {
  constructor(scope: Construct, id: string, settings: StageSettings, props: StackProps = {}) {
    const { account, region, instanceId, supportQueueId, phoneNumberId, phoneNumber } = settings;
    super(scope, id, { ...props, env: { account, region } });
    const instanceArn = `arn:aws:connect:${region}:${account}:instance/${instanceId}`;
    const instance = Instance.fromInstanceArn(this, 'Instance', instanceArn);
    const number = PhoneNumber.fromPhoneNumberAttributes(this, 'Number', {
      phoneNumberArn: `arn:aws:connect:${region}:${account}:phone-number/${phoneNumberId}`, phoneNumber,
    });
    const hoursOfOperation = new HoursOfOperation(this, 'Hours', { instance, timeZone: 'America/New_York', openingHours: [OpeningHours.weekdays('08:00', '18:00')] });
    new QueuedCallback(this, 'Callback', {
      instance,
      inboundQueue: Queue.fromQueueArn(this, 'Support', `${instanceArn}/queue/${supportQueueId}`),
      callbackQueue: new Queue(this, 'Callbacks', { instance, hoursOfOperation, queueName: 'Callbacks', outboundCallerId: { name: 'Example Company', number } }),
      localCountry: 'US',
    });
  }
}
