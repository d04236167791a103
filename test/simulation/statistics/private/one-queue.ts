import { Chain, FlowContent, SetWorkingQueue, TransferToQueue } from '../../../../src/blocks';
import { Problems } from '../../../../src/language/problems';
import { CenterModel, DEFAULT_QUOTAS } from '../../../../src/simulation/center/model';
import { compileFlow } from '../../../../src/simulation/interpreter/compiled-flow';

export const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d';
export const QUEUE = `${INSTANCE}/queue/1b2c3d4e-0000-4000-8000-000000000001`;
export const FLOW = `${INSTANCE}/contact-flow/1b2c3d4e-0000-4000-8000-000000000002`;
export const PROFILE = `${INSTANCE}/routing-profile/1b2c3d4e-0000-4000-8000-000000000003`;

/** A flow that queues whoever calls, and agents who serve nothing else. */
export function oneQueue(): CenterModel {
  const part = Chain.of(new SetWorkingQueue('Queue', { queue: { queueRef: { queueArn: QUEUE } } as never }), new TransferToQueue('Wait'));
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
