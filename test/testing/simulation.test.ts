import { Duration } from 'aws-cdk-lib';
import { flowOf, smallCenter } from './private/small-center';
import { Simulation } from '../../src/testing';

afterEach(async () => Simulation.closeAll());

/** One half of the callers hears something else. */
const HALF = flowOf({
  Half: { type: 'DistributeByPercentage', below: { 51: 'One' }, otherwise: 'Other' },
  One: { type: 'MessageParticipant', parameters: { Text: 'One.' }, next: 'Bye', otherwise: 'Bye' },
  Other: { type: 'MessageParticipant', parameters: { Text: 'Other.' }, next: 'Bye', otherwise: 'Bye' },
  Bye: { type: 'DisconnectParticipant' },
});

test('a caller dials, hears, presses, and is called back', async () => {
  const simulation = await smallCenter({ startsAt: '2026-01-05T11:37:00', timeZone: 'America/New_York' });
  const john = simulation.customer('John', '+12065550123');
  await john.calls('+12065550111');
  await john.hears('press 1');
  await john.presses('1');
  await john.hears('We will call you back');
  await simulation.advance(Duration.seconds(10));
  expect([john.talkingTo, john.waitsIn]).toEqual([undefined, undefined]);
  const ann = simulation.agent('Ann');
  const callback = await ann.isOffered();
  expect(simulation.now).toBe('2026-01-05T11:38:01');
  await ann.accepts();
  await john.talksTo('Ann');
  await simulation.advance(Duration.minutes(5));
  await john.hangsUp();
  expect(callback.record).toMatchObject({
    InitiationMethod: 'CALLBACK',
    InitiationTimestamp: '2026-01-05T16:37:01.000Z',
    DisconnectTimestamp: '2026-01-05T16:43:01.000Z',
    DisconnectReason: 'CUSTOMER_DISCONNECT',
  });
  expect(john.calledAt).toEqual(['2026-01-05T11:38:01']);
});

test('a queue shows who waits, the longest first', async () => {
  const simulation = await smallCenter();
  const people = ['Ann', 'Ben', 'Cem'].map((name, index) => simulation.customer(name, `+1206555012${index}`));
  for (const person of people) {
    await person.calls('Inbound');
    await person.hears('press 1');
    await simulation.advance(Duration.seconds(10));
  }
  expect(simulation.queue('Support').contacts.map(({ record }) => record.CustomerEndpoint!.Address)).toEqual(people.map(({ phoneNumber }) => phoneNumber));
  expect(people.map(({ waitsIn }) => waitsIn)).toEqual(['Support', 'Support', 'Support']);
});

test('a time of day is the next one that clocks show, and a date is what it says', async () => {
  const simulation = await smallCenter({ startsAt: '2026-03-08T01:30:00', timeZone: 'America/New_York' });
  await simulation.advanceTo('03:00');
  expect(simulation.now).toBe('2026-03-08T03:00:00');
  await simulation.advanceTo('02:30:15');
  expect(simulation.now).toBe('2026-03-09T02:30:15');
  await simulation.advanceTo('2026-03-09T12:00:00Z');
  expect(simulation.now).toBe('2026-03-09T08:00:00');
});

test('the same seed tells the same story, word for word, and another one another', async () => {
  const told = async (seed: number) => {
    const simulation = await Simulation.ofDescription({ flows: { Half: HALF } }, { seed });
    expect(simulation.seed).toBe(seed);
    for (let caller = 0; caller < 20; caller++) {
      await simulation.customer(`Caller ${caller}`, `+120655501${10 + caller}`).calls('Half');
      await simulation.advance(Duration.seconds(30));
    }
    return String(simulation.transcript.everything);
  };
  expect(await told(7)).toBe(await told(7));
  expect(await told(7)).not.toBe(await told(8));
});

test('what does not fit is refused with what there is', async () => {
  const simulation = await smallCenter();
  const john = simulation.customer('John', '+12065550123');
  expect(() => simulation.queue('Suport')).toThrow('the queue does not exist, got "Suport"; use one of "Support", "Callbacks"');
  expect(() => simulation.agent('Ann', { routingProfile: 'Sales' })).toThrow('the routing profile does not exist, got "Sales"; use one of "Agents"');
  expect(() => simulation.customer('Jim', '+12065550123')).toThrow('customer "Jim" has the number of "John", got +12065550123; give everybody a number of their own');
  expect(() => simulation.customer('Jim', '555-0123')).toThrow('customer "Jim" has no phone number, got "555-0123"; write one in E.164, e.g. +12065550123');
  await expect(john.calls('Outbound')).rejects.toThrow('the flow does not exist, got "Outbound"; use one of "Inbound"');
  await expect(john.presses('1')).rejects.toThrow('John presses 1, but is not on the phone; call before, or wait until called');
  await expect(simulation.advanceTo('2026-01-05T11:00:00')).rejects.toThrow('time goes back, got 2026-01-05T11:00:00 when it is 2026-01-05T12:00:00; write a later time, or begin another simulation');
  await expect(simulation.advanceTo('noon')).rejects.toThrow('the time is none, got "noon"; write a date and time like 2026-01-05T11:35:00, which is local unless Z or an offset follows');
  await expect(smallCenter({ timeZone: 'New York' })).rejects.toThrow('timeZone is no time zone, got "New York"; write a name of the IANA database, e.g. America/New_York');
});
