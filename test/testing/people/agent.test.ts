import { Duration } from 'aws-cdk-lib';
import { Customer, Simulation } from '../../../src/testing';
import { smallCenter } from '../private/small-center';

let simulation: Simulation;
beforeEach(async () => { simulation = await smallCenter(); });
afterEach(async () => Simulation.closeAll());

async function waiting(): Promise<Customer> {
  const john = simulation.customer('John', '+12065550123');
  await john.calls('+12065550111');
  await simulation.advance(Duration.seconds(10));
  return john;
}

test('what an agent is doing goes by the words of real-time reports (OF-6)', async () => {
  await waiting();
  const ann = simulation.agent('Ann');
  await ann.isOffered();
  const seen = [ann.activity];
  await simulation.advance(Duration.seconds(20));
  seen.push(ann.activity);
  await ann.clears();
  await ann.isOffered();
  await ann.accepts();
  seen.push(ann.activity);
  await ann.hangsUp();
  seen.push(ann.activity);
  expect(seen).toEqual(['Incoming', 'Missed', 'On contact', 'Available']);
});

test('an offer that runs out goes to the next agent, and the first one has to clear it (OF-3, OF-4)', async () => {
  const john = await waiting();
  const ann = simulation.agent('Ann');
  await ann.isOffered();
  const ben = simulation.agent('Ben');
  await simulation.advance(Duration.seconds(20));
  expect(ann.missed).toBe(1);
  await ben.isOffered();
  await ben.accepts();
  expect(john.talkingTo).toBe('Ben');
  await ann.clears();
  expect(ann.contacts).toEqual([]);
});

test('an agent accepts, holds, resumes, and hangs up', async () => {
  const john = await waiting();
  const ann = simulation.agent('Ann');
  await ann.isOffered();
  await ann.accepts();
  await ann.holds();
  await simulation.advance(Duration.seconds(30));
  await ann.resumes();
  await ann.hangsUp();
  expect(john.contacts.pop()!.record).toMatchObject({ DisconnectReason: 'AGENT_DISCONNECT', Agent: { CustomerHoldDuration: 30, NumberOfHolds: 1 } });
});

test('agents who are told what to do need no hand', async () => {
  const john = await waiting();
  simulation.agent('Ann').willReject(Duration.seconds(1));
  await simulation.advance(Duration.seconds(5));
  simulation.agent('Ben').willAccept(Duration.seconds(3));
  await john.talksTo('Ben', { within: Duration.seconds(30) });
  expect(simulation.now).toBe('2026-01-05T12:00:18');
});

test('who says what to do while something is offered, does it with that, too', async () => {
  const john = await waiting();
  const [ann, ben] = [simulation.agent('Ann'), simulation.agent('Ben', { available: false })];
  await ann.isOffered();
  ann.willReject();
  await simulation.advance(Duration.seconds(1));
  await ben.becomesAvailable();
  ben.willAccept(Duration.seconds(5));
  await john.talksTo('Ben', { within: Duration.seconds(5) });
  expect([ann.missed, ben.missed]).toEqual([0, 0]);
});

test('an agent calls somebody for a queue', async () => {
  const john = simulation.customer('John', '+12065550123');
  const ann = simulation.agent('Ann');
  await ann.calls('+12065550123', 'Support');
  expect(john.talkingTo).toBe('Ann');
});

test('what an agent cannot do now is said with what would have to be', async () => {
  const ann = simulation.agent('Ann', { available: false });
  await waiting();
  await expect(ann.accepts()).rejects.toThrow('Ann accepts a contact, but has no contact; it would have to be offered');
  await expect(ann.isOffered({ within: Duration.seconds(30) })).rejects.toThrow('Ann is offered a contact within 30 s, got none');
  await expect(ann.transfersTo('Sales')).rejects.toThrow('Ann transfers to "Sales", but has no contact; it would have to be connected');
  await expect(ann.calls('+12065550199')).rejects.toThrow('Ann calls +12065550199, but the routing profile has no default outbound queue; say which queue');
});
