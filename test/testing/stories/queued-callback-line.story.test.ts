import { Duration } from 'aws-cdk-lib';
import { example } from './private/example';
import { asksForCallback, takesOffer, variantOf, waitsInLine } from './private/queued-callback';
import { createApp } from '../../../examples/queued-callback/app';
import '../../../src/testing/jest';
import type { Customer, SimulatedAgent, Simulation } from '../../../src/testing';

const open = example(createApp);
const openKeepingPlaces = example(variantOf({ priority: 1 }));
const openWithLittleRoom = example(variantOf({ maxContacts: { Support: 3, Callbacks: 2 } }));

function customersOf(simulation: Simulation): Customer[] {
  return ['Ada', 'Ben', 'Cleo', 'Dan'].map((name, index) => simulation.customer(name, `+1206555012${index}`));
}

/** Ada and Cleo ask for a callback, Ben and Dan stay on the line. */
async function callOneAfterTheOther([ada, ben, cleo, dan]: Customer[], simulation: Simulation): Promise<void> {
  for (const [customer, comes] of [[ada, asksForCallback], [ben, waitsInLine], [cleo, asksForCallback], [dan, waitsInLine]] as const) {
    await comes(customer);
    await simulation.advance(Duration.minutes(1));
  }
  await simulation.advance(Duration.minutes(5));
}

/** Whoever is next hangs up before anybody else can be: another order ends the story. */
async function talkInTurn(agent: string, customers: readonly Customer[]): Promise<void> {
  for (const customer of customers) {
    await customer.talksTo(agent);
    await customer.hangsUp();
  }
}

async function takesNext(agent: SimulatedAgent, customer: Customer): Promise<void> {
  await agent.becomesAvailable();
  await customer.talksTo(agent.name);
  await agent.goesOffline();
  await customer.hangsUp();
}

test('calls go first, and callbacks follow in the order of their calls (PL-3, RT-1)', async () => {
  const simulation = await open();
  const [ada, ben, cleo, dan] = customersOf(simulation);
  await callOneAfterTheOther([ada, ben, cleo, dan], simulation);
  simulation.agent('Ann').willAccept();
  await talkInTurn('Ann', [ben, dan, ada, cleo]);
});

test('where places are kept, everybody is served in the order of the calls (PL-2)', async () => {
  const simulation = await openKeepingPlaces();
  const [ada, ben, cleo, dan] = customersOf(simulation);
  await callOneAfterTheOther([ada, ben, cleo, dan], simulation);
  simulation.agent('Ann').willAccept();
  await talkInTurn('Ann', [ada, ben, cleo, dan]);
});

test('Dan is texted once, when there is only one customer before him (QF-2)', async () => {
  const simulation = await open();
  const [ada, ben, cleo, dan] = customersOf(simulation);
  const ann = simulation.agent('Ann', { available: false });
  ann.willAccept();
  for (const customer of [ada, ben, cleo, dan]) await asksForCallback(customer, { texts: customer === dan });
  await simulation.advance(Duration.minutes(10));
  await takesNext(ann, ada);
  await simulation.advance(Duration.minutes(10));
  expect(dan.texts).toEqual([]);
  await takesNext(ann, ben);
  await simulation.advance(Duration.minutes(10));
  await takesNext(ann, cleo);
  await simulation.advance(Duration.minutes(10));
  await takesNext(ann, dan);
  expect(simulation.texts).toEqual([expect.objectContaining({
    to: '+12065550123', body: 'Your callback is near: you are number 2 in line. Please keep your phone at hand.',
  })]);
});

test('where no more callbacks fit, Cleo hears so and waits in line, and is offered one again when there is room (CP-3)', async () => {
  const simulation = await openWithLittleRoom();
  const [ada, ben, cleo] = customersOf(simulation);
  const ann = simulation.agent('Ann', { available: false });
  ann.willAccept();
  await asksForCallback(ada);
  await asksForCallback(ben);
  await simulation.advance(Duration.minutes(5));
  await cleo.calls('inbound');
  await takesOffer(cleo);
  await cleo.hears('we cannot take a callback at the moment. You stay in line.');
  await cleo.hears('Thank you for waiting');
  expect(cleo).toBeWaitingIn('Support');
  await cleo.hangsUp();
  await takesNext(ann, ada);
  await asksForCallback(cleo);
});

test('where no more callers fit, Dan hears so (CP-1)', async () => {
  const simulation = await openWithLittleRoom();
  const [ada, ben, cleo, dan] = customersOf(simulation);
  for (const customer of [ada, ben, cleo]) await waitsInLine(customer);
  await dan.calls('inbound');
  await dan.hears('To stay on the line, press 2');
  await dan.presses('2');
  await dan.hears('all our lines are busy and no callback can be taken. Please call again later. Goodbye.');
  await dan.isOffThePhone();
  expect(dan.contacts).toHaveLength(1);
});

test('callbacks that fit no more when they come due wait outside, and all are called (CP-4)', async () => {
  const simulation = await openWithLittleRoom();
  const customers = customersOf(simulation);
  for (const customer of customers) await asksForCallback(customer);
  await simulation.advance(Duration.minutes(10));
  expect(simulation.queue('Support callbacks').contacts).toHaveLength(2);
  simulation.agent('Ann').willAccept();
  await talkInTurn('Ann', customers);
});

test('the callback comes while Ada waits in line after all: her line is busy, and she is served there (FA-9)', async () => {
  const simulation = await open();
  const [ada, ben] = customersOf(simulation);
  const [ann, bob] = ['Ann', 'Bob'].map((name) => simulation.agent(name, { available: false }));
  for (const agent of [ann, bob]) agent.willAccept();
  await asksForCallback(ada);
  await simulation.advance(Duration.minutes(5));
  await waitsInLine(ben);
  await waitsInLine(ada);
  await ann.becomesAvailable();
  await ben.talksTo('Ann');
  await bob.becomesAvailable();
  await ada.talksTo('Bob');
  await ben.hangsUp();
  await simulation.advance(Duration.minutes(1));
  expect(ada).toHaveBeenCalledBack(1);
  expect(ada).toBeTalkingTo('Bob');
});
