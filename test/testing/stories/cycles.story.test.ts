import { Duration } from 'aws-cdk-lib';
import '../../../src/testing/jest';
import { example } from './private/example';
import { createApp } from '../../../examples/cycles/app';
import { Customer, SimulatedAgent, Simulation } from '../../../src/testing';

const NUMBER = 'arn:aws:connect:us-east-1:111122223333:phone-number/2b6d8f10-3c5e-4a7b-9d1f-8e0a2c4b6d8f';
const HOTLINE = '+12065550142';
const open = example(createApp);

/** John has dialled the hotline. */
async function calling(): Promise<{ simulation: Simulation; john: Customer }> {
  const simulation = await open({ known: { [NUMBER]: { Address: HOTLINE } } });
  const john = simulation.customer('John', '+12065550123');
  await john.calls(HOTLINE);
  return { simulation, john };
}

/** No routing profile is in the template. */
function agentOf(simulation: Simulation, name: string): SimulatedAgent {
  return simulation.agent(name, { queues: ['Support'] });
}

test('the flow of the phone number answers, and both menus lead to each other', async () => {
  const { john } = await calling();
  for (let round = 0; round < 3; round++) {
    await john.hears('For our opening hours, press 1');
    await john.presses('1');
    await john.hears('To go back, press star');
    await john.presses('*');
  }
  await john.hears('For an agent, press 2');
});

test('a caller who knows enough says nothing more, and hears a goodbye', async () => {
  const { john } = await calling();
  await john.presses('1');
  await john.hears('This is all that we can do now');
  await john.isOffThePhone();
  expect(john.contacts[0]).toHaveEnded('CONTACT_FLOW_DISCONNECT');
});

test('a caller who stays on the line gets an agent', async () => {
  const { simulation, john } = await calling();
  const ann = agentOf(simulation, 'Ann');
  await ann.isOffered();
  await ann.accepts();
  await john.talksTo('Ann');
});

test('an agent puts the customer back into the queue, ahead of whoever has called since (RT-9)', async () => {
  const { simulation, john } = await calling();
  const ann = agentOf(simulation, 'Ann');
  ann.willAccept();
  await john.presses('2');
  await john.talksTo('Ann');
  await simulation.advance(Duration.minutes(1));
  const mary = simulation.customer('Mary', '+12065550124');
  await mary.calls(HOTLINE);
  await mary.presses('2');
  await ann.transfersTo('Support');
  await ann.goesOffline();
  await ann.hangsUp();
  expect([john.waitsIn, john.talkingTo]).toStrictEqual(['Support', undefined]);
  const bob = agentOf(simulation, 'Bob');
  await bob.isOffered();
  await bob.accepts();
  await john.talksTo('Bob');
  expect(mary.waitsIn).toBe('Support');
});
