import { App, Stack } from 'aws-cdk-lib';
import { example } from './private/example';
import { createApp } from '../../../examples/requested-callback/app';
import { blocks, CallbackRequests, ChannelCallback, NonVoiceCallback } from '../../../src';
import '../../../src/testing/jest';

const { Attribute, Disconnect } = blocks;

/** The app of the example, with a flow that tries the blocks for callbacks before it asks for a call. */
function withQueuedCallback(props: { outdir: string }): App {
  const app = createApp(props);
  const stack = app.node.findChild('ContactCenter') as Stack;
  new ChannelCallback(stack, 'Queued', {
    requests: stack.node.findChild('Requests') as CallbackRequests,
    phoneNumber: Attribute.userDefined('phone'),
    nonVoiceCallback: NonVoiceCallback.QUEUED_CALLBACK,
    whenNotPossible: new Disconnect('End without callback'),
  });
  return app;
}

const open = example(withQueuedCallback);
const AGENT = { queues: ['Support'] };
const CHANNELS = ['chat', 'task', 'email'] as const;

test.each(CHANNELS)('if the blocks take what was written, its callback waits in the queue, and an agent takes it before the phone rings: %s (K9, CH-1)', async (channel) => {
  const simulation = await open({ assumptions: { nonVoiceCallback: true } });
  const john = simulation.customer('John', '+12065550123');
  const written = await john.writes(channel, 'Queued', { phone: john.phoneNumber });
  const ann = simulation.agent('Ann', AGENT);
  expect((await ann.isOffered()).record).toMatchObject({ InitiationMethod: 'CALLBACK', Channel: 'VOICE', PreviousContactId: written.contactId });
  expect(john).not.toHaveBeenCalledBack();
  await ann.accepts();
  await john.talksTo('Ann');
  expect(written).toHaveEnded();
});

test.each(CHANNELS)('if they do not, the customer is called when an agent is free: %s (K9, CH-2)', async (channel) => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  await john.writes(channel, 'Queued', { phone: john.phoneNumber });
  simulation.agent('Ann', AGENT).willAccept();
  await john.isCalled();
  await john.hears('press 1');
  await john.presses('1');
  await john.talksTo('Ann');
  expect(john.contacts[1].record).toMatchObject({ InitiationMethod: 'API', Channel: 'VOICE' });
});
