import { Duration } from 'aws-cdk-lib';
import { example } from './private/example';
import { createApp } from '../../../examples/trusted-helpers/app';
import { Customer, Simulation, SimulationProps } from '../../../src/testing';

const open = example(createApp);
const OFFER = 'To be called back';

async function opened(props: SimulationProps = {}): Promise<{ simulation: Simulation; john: Customer }> {
  const simulation = await open(props);
  simulation.setSecret('Pins', { supervisor: '49152203' });
  return { simulation, john: simulation.customer('John', '+12065550123') };
}

test('on Christmas Day callers hear so, until midnight', async () => {
  const { simulation, john } = await opened({ startsAt: '2026-12-25T23:55:00' });
  await john.calls('SalesLine');
  await john.hears('We are closed today. Please call again tomorrow. Goodbye.');
  await john.isOffThePhone();
  await simulation.advanceTo('00:00');
  await john.calls('SalesLine');
  await john.hears(OFFER);
});

test('a supervisor switches an emergency message on by telephone, and it ends by itself', async () => {
  const { simulation, john } = await opened();
  const mary = simulation.customer('Mary', '+12065550124');
  await mary.calls('EmergencyLine');
  await mary.hears('Please enter your PIN');
  await mary.presses('49152203#');
  await mary.hears('To switch the emergency message on, press 1');
  await mary.presses('1');
  await mary.hears('For 1 hour');
  await mary.presses('1');
  await mary.hears('The emergency message is on for 1 hours. Callers hear: We have no power.');
  await john.calls('SalesLine');
  await john.hears('We have no power. Please call again later. Goodbye.');
  await john.isOffThePhone();
  await simulation.advance(Duration.hours(1));
  await john.calls('SalesLine');
  await john.hears(OFFER);
});

test('nobody guesses a PIN', async () => {
  const { john } = await opened();
  await john.calls('EmergencyLine');
  for (const guess of ['111111#', '222222#', '333333#']) {
    await john.hears('Please enter your PIN');
    await john.presses(guess);
  }
  await john.hears('There were too many attempts.');
  await john.isOffThePhone();
});

test('a message for one queue, set over the API, leaves the other line alone', async () => {
  const { simulation, john } = await opened();
  const path = `/flags/${simulation.queue('Sales').queueArn.split('/').pop()}`;
  expect(await simulation.request('StatusApi', { method: 'PUT', path, body: { message: 'Sales is closed today.', minutes: 60 } })).toMatchObject({ status: 204 });
  await simulation.advance(Duration.minutes(1));
  await john.calls('SupportLine');
  await john.hears(OFFER);
  await john.hangsUp();
  await john.calls('SalesLine');
  await john.hears('Sales is closed today.');
});
