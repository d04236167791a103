import { Duration } from 'aws-cdk-lib';
import { example } from './private/example';
import { asksForCallback, takesOffer, waitsInLine } from './private/queued-callback';
import { createApp } from '../../../examples/queued-callback/app';
import type { Customer, SimulationProps } from '../../../src/testing';
import '../../../src/testing/jest';

const open = example(createApp);

async function cancels(customer: Customer): Promise<void> {
  await customer.calls('inbound');
  await takesOffer(customer);
  await customer.hears('To cancel it and stay on the line, press 3');
  await customer.presses('3');
  await customer.hears('Your callback is cancelled. You stay in line.');
  await customer.hangsUp();
}

test.each([['', 0], [', although no event of it has come', Infinity]])('John cancels before his callback is in its queue%s: nobody calls him', async (_why, times) => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  simulation.faults.addForEvents({ kind: 'lost', which: { times } });
  await asksForCallback(john);
  await cancels(john);
  simulation.agent('Ann').willAccept();
  await simulation.advance(Duration.hours(1));
  expect(john).not.toHaveBeenCalledBack();
  await asksForCallback(john);
});

test.each([['', undefined], [', although the event of the next one is lost', 'INITIATED']])('John cancels between two attempts%s: nobody calls him again', async (_why, lost) => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  simulation.agent('Ann').willAccept();
  john.willNotAnswer();
  await asksForCallback(john);
  if (lost) simulation.faults.addForEvents({ kind: 'lost', eventType: lost });
  await john.isCalled();
  await simulation.advance(Duration.minutes(3));
  await cancels(john);
  await simulation.advance(Duration.hours(1));
  expect(john).toHaveBeenCalledBack(1);
  await asksForCallback(john);
});

test('John cancels while Ann is asked to take his callback: she is asked no more', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  const ann = simulation.agent('Ann', { available: false });
  await asksForCallback(john);
  await simulation.advance(Duration.minutes(5));
  await john.calls('inbound');
  await takesOffer(john);
  await john.hears('To cancel it and stay on the line, press 3');
  await ann.becomesAvailable();
  await ann.isOffered();
  await john.presses('3');
  expect(ann.contacts).toEqual([]);
  await john.hears('Your callback is cancelled. You stay in line.');
  ann.willAccept();
  await john.talksTo('Ann');
});

test('John asks for a callback while Ann is asked to take his call: he stays in line for her, and can ask anew (QF-5)', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  const ann = simulation.agent('Ann', { available: false });
  await waitsInLine(john);
  await john.hears('To be called back');
  await john.presses('1');
  await john.hears('If that is right');
  await ann.becomesAvailable();
  await ann.isOffered();
  await john.presses('1');
  await john.hears('May we send you');
  await john.presses('1');
  await john.hears('we cannot take a callback at the moment. You stay in line.');
  await ann.accepts();
  await john.talksTo('Ann');
  await john.hangsUp();
  await asksForCallback(john);
});

const READINGS: NonNullable<SimulationProps['assumptions']>[] = [
  { creationFlowIgnoresDelay: true }, { attemptsMeaning: 'calls' }, { retryKeepsPlace: false }, { connectedToSystemAt: 'dial' }, { allowVoiceWait: false },
  { resultsOutliveFlow: false }, { retryWhenBusy: true }, { outboundFlowWhenUnanswered: true },
];

test.each(READINGS)('whether or not the service does %j, John is called until he answers, and can then ask anew (K3 to K6, K14)', async (assumptions) => {
  const simulation = await open({ assumptions });
  const john = simulation.customer('John', '+12065550123');
  const ann = simulation.agent('Ann');
  ann.willAccept();
  john.willNotAnswer();
  await asksForCallback(john);
  await john.isCalled();
  john.willAnswer();
  await john.talksTo('Ann', { within: Duration.minutes(15) });
  await john.hangsUp();
  await simulation.advance(Duration.hours(1));
  expect(john).toHaveBeenCalledBack(2);
  expect(john.texts).toHaveLength(1);
  await asksForCallback(john);
});
