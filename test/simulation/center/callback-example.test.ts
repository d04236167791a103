import { Chain, Disconnect, FlowContent, Message, PlayPrompt, SetWorkingQueue, TransferToCallbackQueue, TransferToQueue } from '../../../src/blocks';
import type { FlowPart } from '../../../src/blocks';
import type { FlowTypeName } from '../../../src/language/flow-type';
import { Problems } from '../../../src/language/problems';
import { callFlow, hangUp } from '../../../src/simulation/center/calls';
import { Center } from '../../../src/simulation/center/center';
import { CenterModel, DEFAULT_QUOTAS, ProfileModel, QueueModel } from '../../../src/simulation/center/model';
import { compileFlow } from '../../../src/simulation/interpreter/compiled-flow';

const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d';
const NOON = Date.UTC(2026, 0, 5, 12);

function flow(id: string, type: FlowTypeName, part: FlowPart) {
  const { document } = FlowContent.fromBlocks(part)._render(type, new Problems());
  return [id, compileFlow(id, id, type, document)] as const;
}

const queue = (id: string): QueueModel => ({ id, name: id, enabled: true, callerIdNumber: '+12065550100', quickConnects: [] });
const ref = (queueArn: string) => ({ queueRef: { queueArn } }) as never;

function model(): CenterModel {
  const profile: ProfileModel = {
    id: 'agents',
    name: 'agents',
    entries: ['inbound', 'callbacks'].map((id) => ({ queue: id, channel: 'voice', priority: 1, delay: 0 })),
    channels: [{ channel: 'voice', concurrency: 1, besideOthers: false }],
    outboundKeepsTurn: false,
  };
  return {
    instanceArn: INSTANCE,
    flows: new Map([
      flow('main', 'CONTACT_FLOW', Chain.of(new SetWorkingQueue('Queue', { queue: ref('inbound') }), new TransferToQueue('Wait'))),
      flow('offer', 'CONTACT_FLOW', Chain.of(
        new TransferToCallbackQueue('Call back', { queue: ref('callbacks') }), new PlayPrompt('Bye', { message: Message.text('Bye.') }), new Disconnect('End'))),
    ]),
    modules: new Map(),
    queues: new Map([['inbound', queue('inbound')], ['callbacks', queue('callbacks')]]),
    hours: new Map(),
    profiles: new Map([['agents', profile]]),
    functions: new Map(),
    quickConnects: new Map(),
    numbers: new Map(),
    defaultFlows: {},
    quotas: DEFAULT_QUOTAS,
  };
}

function run(center: Center, until: number): void {
  while (center.timeline.step(until));
  center.timeline.moveTo(until);
}

test('a call waits, is answered, and ends', () => {
  const center = new Center({ model: model(), start: NOON, seed: 1 });
  const contact = callFlow(center, '+12065550123', 'main');
  expect(contact.state).toBe('in-queue');
  const agent = center.addAgent({ name: 'A', profile: 'agents', whenOffered: () => ({ kind: 'accept', after: 3000 }), afterContactWork: 5000 });
  run(center, NOON + 10_000);
  center.setStatus(agent, 'available');
  run(center, NOON + 60_000);
  expect(contact.state).toBe('connected');
  hangUp(center, contact);
  expect(contact.at).toStrictEqual({
    initiation: NOON, connectedToSystem: NOON, enqueue: NOON, dequeue: NOON + 13_000, connectedToAgent: NOON + 13_000, disconnect: NOON + 60_000,
  });
});

test('a callback is queued after its delay, and rings the customer when an agent accepts (CR-2, ID-2, DL-1)', () => {
  const center = new Center({ model: model(), start: NOON, seed: 1, assumptions: { speech: () => 0 } });
  const asking = callFlow(center, '+12065550123', 'offer');
  expect(asking.state).toBe('ended');
  const agent = center.addAgent({ name: 'A', profile: 'agents', whenOffered: () => ({ kind: 'accept', after: 1000 }) });
  center.setStatus(agent, 'available');
  run(center, NOON + 200_000);
  const callback = center.contacts.get(asking.nextId!)!;
  expect(callback.at).toStrictEqual({
    initiation: NOON, enqueue: NOON + 99_000, dequeue: NOON + 100_000, connectedToSystem: NOON + 100_000, connectedToAgent: NOON + 100_000,
  });
});
