import { Duration } from 'aws-cdk-lib';
import { takesCallback } from './private/asks-for-callback';
import { example } from './private/example';
import { createApp } from '../../../examples/quick-connects/app';
import { Customer, SimulatedAgent, Simulation } from '../../../src/testing';

const open = example(createApp);
const KIM = 'kim@example.com';

/** John, who has called support, talks to Ann. */
async function talking(): Promise<{ simulation: Simulation; john: Customer; ann: SimulatedAgent }> {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  const ann = simulation.agent('Ann', { routingProfile: 'Support agents' });
  ann.willAccept();
  await john.entersQueue('Support');
  await john.talksTo('Ann');
  return { simulation, john, ann };
}

test('to a colleague: she hears what comes, the two agents talk, and then she has the customer (QC-1)', async () => {
  const { simulation, john, ann } = await talking();
  const kim = simulation.agent(KIM);
  await ann.transfersTo('Kim');
  await ann.hears('Transferring. Please wait.');
  await kim.hears('A call is transferred to you.');
  await ann.hears('You are being connected.');
  await ann.talksTo(KIM);
  expect(john.talkingTo).toBeUndefined();
  await ann.hangsUp();
  expect(kim.talkingTo).toBe('John');
});

test('all three talk if the agent takes the customer off hold', async () => {
  const { simulation, john, ann } = await talking();
  simulation.agent(KIM);
  await ann.transfersTo('Kim');
  await ann.talksTo(KIM);
  await ann.resumes();
  expect([john.talkingTo, ann.talkingTo]).toStrictEqual([`Ann and ${KIM}`, `John and ${KIM}`]);
});

test('a colleague who has a customer already cannot be reached, and the agent is back with the own customer', async () => {
  const { simulation, john, ann } = await talking();
  const kim = simulation.agent(KIM);
  const mary = simulation.customer('Mary', '+12065550124');
  await mary.entersQueue('Support');
  await mary.talksTo(KIM);
  await ann.transfersTo('Kim');
  await ann.hears('Transferring. Please wait.');
  await simulation.advance(Duration.seconds(10));
  await ann.resumes();
  expect([john.talkingTo, kim.talkingTo]).toStrictEqual(['Ann', 'Mary']);
});

test('to a queue: the customer waits with the time already waited, and the next agent there takes over (RT-9)', async () => {
  const { simulation, john, ann } = await talking();
  await ann.transfersTo('Billing');
  await ann.hears('Transferring to the queue');
  await simulation.advance(Duration.seconds(10));
  await ann.hangsUp();
  expect(john.waitsIn).toBe('Billing');
  const bill = simulation.agent('Bill', { queues: ['Billing'] });
  await bill.isOffered();
  await bill.accepts();
  await bill.hears('A call is transferred to you.');
  await john.hears('You are being connected.');
  await john.talksTo('Bill');
});

test('customers on hold hear so, once the flow of a transfer has said what', async () => {
  const { simulation, john, ann } = await talking();
  const bill = simulation.agent('Bill', { queues: ['Billing'] });
  bill.willAccept();
  await ann.transfersTo('Billing');
  await ann.talksTo('Bill');
  await ann.hangsUp();
  await bill.holds();
  await john.hears('Thank you for waiting. We will be back with you in a moment.');
});

test('to a queue with the offer of a callback: the customer is called back, and the agent who calls can transfer, too (QC-2, QC-3)', async () => {
  const { simulation, john, ann } = await talking();
  await ann.transfersTo('Billing, with callback');
  await simulation.advance(Duration.seconds(2));
  await ann.hangsUp();
  await takesCallback(john);
  await john.hears('We will call you back. Goodbye.');
  await john.isOffThePhone();
  const bill = simulation.agent('Bill', { queues: ['Callbacks'] });
  bill.willAccept();
  await john.talksTo('Bill');
  const kim = simulation.agent(KIM);
  await bill.transfersTo('Kim');
  await bill.talksTo(KIM);
  await bill.hangsUp();
  expect(kim.talkingTo).toBe('John');
});

test('the agent can take the offer for the customer, who is on hold', async () => {
  const { simulation, john, ann } = await talking();
  await expect(ann.presses('1')).rejects.toThrow('which is not transferred; call a quick connect before');
  await ann.transfersTo('Billing, with callback');
  await ann.hears('To be called back');
  await ann.presses('1');
  await ann.hears('If that is right, press 1.');
  await ann.presses('1');
  await ann.hears('We will call you back. Goodbye.');
  await simulation.advance(Duration.seconds(10));
  await ann.resumes();
  expect(john.talkingTo).toBe('Ann');
  await ann.hangsUp();
  simulation.agent('Bill', { queues: ['Callbacks'] }).willAccept();
  await john.talksTo('Bill');
});

test('to a phone outside: it rings with the number of the queue, no flow runs, and the agent can leave (QC-1)', async () => {
  const { simulation, john, ann } = await talking();
  const office = simulation.customer('The head office', '+12065550199');
  office.willAnswer({ after: Duration.seconds(8) });
  await ann.transfersTo('Head office');
  await ann.talksTo('The head office');
  await ann.hangsUp();
  expect(john.talkingTo).toBe('The head office');
  const [call, transfer] = john.contacts;
  expect(call.record).toMatchObject({ DisconnectReason: 'AGENT_DISCONNECT', TransferredToEndpoint: { Address: '+12065550199' } });
  expect(transfer).toMatchObject({ path: [], record: { InitiationMethod: 'EXTERNAL_OUTBOUND' } });
});

test('a phone outside that nobody answers leaves the customer with the agent', async () => {
  const { simulation, john, ann } = await talking();
  simulation.customer('The head office', '+12065550199').willNotAnswer();
  await ann.transfersTo('Head office');
  await simulation.advance(Duration.minutes(2));
  await ann.resumes();
  await john.talksTo('Ann');
});
