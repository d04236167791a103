import { Chain, Disconnect, FlowContent, SetWorkingQueue, TransferToCallbackQueue, TransferToQueue } from '../../../../src/blocks';
import type { FlowPart } from '../../../../src/blocks';
import { Problems } from '../../../../src/language/problems';
import { CenterModel, DEFAULT_QUOTAS } from '../../../../src/simulation/center/model';
import { compileFlow } from '../../../../src/simulation/interpreter/compiled-flow';

export const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d';
export const QUEUE = `${INSTANCE}/queue/1b2c3d4e-0000-4000-8000-000000000001`;
export const FLOW = `${INSTANCE}/contact-flow/1b2c3d4e-0000-4000-8000-000000000002`;
export const PROFILE = `${INSTANCE}/routing-profile/1b2c3d4e-0000-4000-8000-000000000003`;

const queue = { queueRef: { queueArn: QUEUE } } as never;

/** The caller waits in the queue. */
export const waits = () => Chain.of(new SetWorkingQueue('Queue', { queue }), new TransferToQueue('Wait'));

/** The caller is called back, and called again once if nobody answers. */
export const isCalledBack = () => Chain.of(new TransferToCallbackQueue('Call back', { queue, maxRetries: 1 }), new Disconnect('End'));

/** A flow, and agents who serve its queue and nothing else. */
export function oneQueue(part: FlowPart = waits()): CenterModel {
  const { document } = FlowContent.fromBlocks(part)._render('CONTACT_FLOW', new Problems());
  return {
    instanceArn: INSTANCE,
    flows: new Map([[FLOW, compileFlow(FLOW, 'main', 'CONTACT_FLOW', document)]]),
    modules: new Map(),
    queues: new Map([[QUEUE, { id: QUEUE, name: 'main', enabled: true, callerIdNumber: '+12065550100', quickConnects: [] }]]),
    hours: new Map(),
    profiles: new Map([[PROFILE, {
      id: PROFILE,
      name: 'agents',
      entries: [{ queue: QUEUE, channel: 'voice', priority: 1, delay: 0 }],
      channels: [{ channel: 'voice', concurrency: 1, besideOthers: false }],
      outboundKeepsTurn: false,
    }]]),
    functions: new Map(),
    quickConnects: new Map(),
    numbers: new Map(),
    defaultFlows: {},
    quotas: { ...DEFAULT_QUOTAS, concurrentCalls: 1_000_000 },
  };
}
