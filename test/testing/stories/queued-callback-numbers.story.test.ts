import { Duration } from 'aws-cdk-lib';
import { example } from './private/example';
import { asksForCallback } from './private/queued-callback';
import { createApp } from '../../../examples/queued-callback/app';
import '../../../src/testing/jest';
import type { Customer } from '../../../src/testing';

const open = example(createApp);

async function callsToEnterNumber(customer: Customer): Promise<void> {
  await customer.calls('inbound');
  await customer.hears('To be called back');
  await customer.presses('1');
  await customer.hears('To give us another number, press 2');
  await customer.presses('2');
  await customer.hears('Please enter the number');
}

test('John does not show his number: he enters it, and is called back on it (NU-3)', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  await john.calls('inbound', { showingNumber: false });
  await john.hears('To be called back');
  await john.presses('1');
  await john.hears('Please enter the number');
  await john.presses('2065550123#');
  await john.hears('You entered +12065550123. If that is right, press 1.');
  await john.presses('1');
  await john.hears('May we send you a text message');
  await john.presses('1');
  await john.hears('We will call you back. Goodbye.');
  await john.isOffThePhone();
  simulation.agent('Ann').willAccept();
  await john.isCalled();
  await john.talksTo('Ann');
  expect(john.texts).toHaveLength(1);
});

test('a typed number may be of somebody else, so John can only keep the callback that waits for it', async () => {
  const simulation = await open();
  const [john, ada] = [simulation.customer('John', '+12065550123'), simulation.customer('Ada', '+12065550120')];
  await asksForCallback(ada);
  await callsToEnterNumber(john);
  await john.presses('2065550120#');
  await john.hears('You entered +12065550120');
  await john.presses('1');
  await john.hears('May we send you a text message');
  john.mayNotHear('press 3');
  await john.presses('2');
  await john.hears('It keeps its place, and we will call you. Goodbye.');
  await simulation.advance(Duration.minutes(5));
  expect(ada).toBeWaitingIn('Support callbacks');
});

test('John mistypes his number, and enters it again', async () => {
  const simulation = await open();
  const [john, office] = [simulation.customer('John', '+12065550123'), simulation.customer('John at the office', '+12065550124')];
  await callsToEnterNumber(john);
  await john.presses('123#');
  await john.hears('We did not get a valid phone number.');
  await john.hears('Please enter the number');
  await john.presses('2065550142#');
  await john.hears('To enter it again, press 2');
  await john.presses('2');
  await john.hears('Please enter the number');
  await john.presses('2065550124#');
  await john.hears('You entered +12065550124');
  await john.presses('1');
  await john.hears('May we send you a text message');
  await john.presses('2');
  await john.hears('We will call you back. Goodbye.');
  await john.isOffThePhone();
  simulation.agent('Ann').willAccept();
  await office.talksTo('Ann');
});

test('John falls silent when he shall enter his number: he waits in line, and Ann takes his call (NU-4)', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  await callsToEnterNumber(john);
  await john.hears('We did not get a valid phone number.');
  await john.hears('We did not get a valid phone number.');
  await john.hears('we cannot take a callback at the moment. You stay in line.');
  await john.hears('Thank you for waiting');
  simulation.agent('Ann').willAccept();
  await john.talksTo('Ann');
  await john.hangsUp();
  expect(john.contacts).toHaveLength(1);
});

test('the instance may not call the number of John: he hears so, and waits in line (NU-1)', async () => {
  const simulation = await open({ assumptions: { mayDial: () => false } });
  const john = simulation.customer('John', '+12065550123');
  await john.calls('inbound');
  await john.hears('To be called back');
  await john.presses('1');
  await john.hears('If that is right, press 1');
  await john.presses('1');
  await john.hears('May we send you a text message');
  await john.presses('2');
  await john.hears('we cannot call that number. You stay in line.');
  await john.hears('Thank you for waiting');
  expect(john).toBeWaitingIn('Support');
});

test('John says nothing to the question about texts: he gets his callback, and no text', async () => {
  const simulation = await open();
  const john = simulation.customer('John', '+12065550123');
  await john.calls('inbound');
  await john.hears('To be called back');
  await john.presses('1');
  await john.hears('If that is right, press 1');
  await john.presses('1');
  await john.hears('May we send you a text message');
  await john.hears('We will call you back. Goodbye.');
  await simulation.advance(Duration.hours(1));
  expect(john).toBeWaitingIn('Support callbacks');
  expect(john.texts).toEqual([]);
});
