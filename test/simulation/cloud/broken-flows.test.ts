import * as sdk from '@aws-sdk/client-connect';
import { closeAll, cloudOf, NOON } from './private/cloud-of';
import { INSTANCE_ID } from './private/quiet-instance';
import { Cloud } from '../../../src/simulation/cloud/cloud';
import { BrokenFlowError } from '../../../src/simulation/interpreter/broken-flow-error';

afterEach(closeAll);

async function stopIn(cloud: Cloud): Promise<unknown> {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new sdk.ConnectClient({ endpoint: cloud.server.url, region: 'us-east-1', maxAttempts: 1, credentials });
  return client.send(new sdk.StopContactCommand({ InstanceId: INSTANCE_ID, ContactId: 'c' })).finally(() => client.destroy());
}

test('a flow that is broken and was set going by a call of a service fails whoever lets time pass, once', async () => {
  const broken = new BrokenFlowError('the flow starts with a block that it does not have', 'flow "main"');
  const { cloud } = await cloudOf([], {}, { answering: { connect: () => { throw broken; } } });
  await expect(stopIn(cloud)).rejects.toThrow('flow "main": the flow starts with a block that it does not have');
  await expect(cloud.advance(NOON)).rejects.toBe(broken);
  await expect(cloud.advance(NOON)).resolves.toBe(false);
});

test('a service that fails otherwise is an error of whoever calls it alone', async () => {
  const { cloud } = await cloudOf([], {}, { answering: { connect: () => { throw new Error('out of order'); } } });
  await expect(stopIn(cloud)).rejects.toThrow('out of order');
  await expect(cloud.advance(NOON)).resolves.toBe(false);
});

test('nobody lets time go back, and nothing happens then', async () => {
  const { cloud, timeline } = await cloudOf([]);
  timeline.at(NOON, () => { throw new Error('nothing is to happen'); });
  await expect(cloud.advance(NOON - 1000)).rejects.toThrow(
    'time is moved back to 2026-01-05T11:59:59.000Z, got a clock at 2026-01-05T12:00:00.000Z; move it to that instant or a later one');
  await expect(cloud.advance(NaN)).rejects.toThrow('time is moved to what is no instant, got NaN; write milliseconds since 1970');
});
