import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, Stack } from 'aws-cdk-lib';
import '../../../src/testing/jest';
import { asksForCallback } from './private/asks-for-callback';
import { createApp, STAGES } from '../../../examples/stages/app';
import { Customer, Simulation } from '../../../src/testing';

const folder = mkdtempSync(join(tmpdir(), 'story-'));
let app: App;

beforeAll(() => { app = createApp({ outdir: folder }); });
afterEach(async () => Simulation.closeAll());
afterAll(() => rmSync(folder, { recursive: true }));

/** What is administered in the console of a stage is not in the template. */
async function open(stage: string): Promise<{ simulation: Simulation; john: Customer }> {
  const { account, region, instanceId, supportQueueId, phoneNumberId, phoneNumber } = STAGES[stage];
  const simulation = await Simulation.of(app.node.findChild(`${stage}ContactCenter`) as Stack, {
    known: {
      [`arn:aws:connect:${region}:${account}:phone-number/${phoneNumberId}`]: { Address: phoneNumber },
      [`arn:aws:connect:${region}:${account}:instance/${instanceId}/queue/${supportQueueId}`]: { Name: 'Support' },
    },
  });
  return { simulation, john: simulation.customer('John', '+12065550123') };
}

/** What a caller of the stage hears until the callback. */
async function heardIn(stage: string): Promise<string[]> {
  const { simulation, john } = await open(stage);
  await asksForCallback(john);
  simulation.agent('Ann', { queues: ['Callbacks'] }).willAccept();
  await john.talksTo('Ann');
  const { InstanceARN, SystemEndpoint } = john.contacts[1].record;
  expect(InstanceARN).toContain(`${STAGES[stage].account}:instance/${STAGES[stage].instanceId}`);
  expect(SystemEndpoint?.Address).toBe(STAGES[stage].phoneNumber);
  return john.heard.map(({ text }) => text);
}

test('callers are called back in every stage alike, each with the number of the stage (CI-1)', async () => {
  const [first, ...others] = Object.keys(STAGES);
  const heard = await heardIn(first);
  expect(others).toHaveLength(2);
  for (const stage of others) expect(await heardIn(stage)).toEqual(heard);
});

test.each(Object.keys(STAGES))('who does not want a callback waits in the queue of the console, in the stage %s', async (stage) => {
  const { john } = await open(stage);
  await john.calls('Inbound');
  await john.hears('To be called back');
  await john.presses('2');
  expect(john).toBeWaitingIn('Support');
});

test('the stages together are no contact center', async () => {
  await expect(Simulation.of(app)).rejects.toThrow('the templates hold resources of several instances');
});
