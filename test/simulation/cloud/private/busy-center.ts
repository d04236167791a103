import { Duration } from 'aws-cdk-lib';
import { NOON } from './cloud-of';
import { Chain, Disconnect, FlowContent, SetWorkingQueue, TransferToCallbackQueue, TransferToQueue } from '../../../../src/blocks';
import type { FlowPart } from '../../../../src/blocks';
import { Problems } from '../../../../src/language/problems';
import { Center } from '../../../../src/simulation/center/center';
import { DEFAULT_QUOTAS } from '../../../../src/simulation/center/model';
import { Assumptions } from '../../../../src/simulation/center/options';
import { CompiledFlow, compileFlow } from '../../../../src/simulation/interpreter/compiled-flow';

const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
const SECOND = 1000;
export const NOT_DIALABLE = '+12065550199';
export const QUEUE = `${INSTANCE}/queue/support`;

function flow(name: 'wait' | 'callback', part: FlowPart) {
  const id = flowOf(name);
  return [id, compileFlow(id, id, 'CONTACT_FLOW', FlowContent.fromBlocks(part)._render('CONTACT_FLOW', new Problems()).document)] as const;
}

const queue = { queueRef: { queueArn: QUEUE } } as never;

/** A center with a queue that one can wait in, or be called back from. */
export function busyCenter(flows: readonly CompiledFlow[] = [], assumptions: Partial<Assumptions> = {}): Center {
  const profile = {
    id: 'agents',
    name: 'agents',
    entries: [{ queue: QUEUE, channel: 'voice' as const, priority: 1, delay: 0 }],
    channels: [{ channel: 'voice' as const, concurrency: 1, besideOthers: false }],
    outboundKeepsTurn: false,
  };
  return new Center({
    start: NOON,
    seed: 1,
    model: {
      instanceArn: INSTANCE,
      flows: new Map([
        ...flows.map((one) => [one.id, one] as const),
        flow('wait', Chain.of(new SetWorkingQueue('Queue', { queue }), new TransferToQueue('Wait'))),
        flow('callback', Chain.of(new TransferToCallbackQueue('Call back', { queue, initialDelay: Duration.seconds(5) }), new Disconnect('End'))),
      ]),
      modules: new Map(),
      queues: new Map([[QUEUE, { id: QUEUE, name: 'Support', enabled: true, callerIdNumber: '+12065550100', quickConnects: [] }]]),
      hours: new Map([[`${INSTANCE}/operating-hours/night`, {
        id: `${INSTANCE}/operating-hours/night`,
        name: 'Night',
        timeZone: 'America/New_York',
        ranges: [{ day: 'MONDAY', from: 22 * 60, to: 6 * 60 }],
        overrides: [{ name: 'holiday', from: '2026-01-12', until: '2026-01-12', ranges: [] }],
      }]]),
      profiles: new Map([['agents', profile]]),
      functions: new Map(),
      quickConnects: new Map(),
      numbers: new Map(),
      defaultFlows: {},
      quotas: DEFAULT_QUOTAS,
    },
    assumptions: { speech: () => 0, placeChangesAfter: 60 * SECOND, mayDial: (number) => number !== NOT_DIALABLE, ...assumptions },
  });
}

export function flowOf(name: 'wait' | 'callback'): string {
  return `${INSTANCE}/contact-flow/${name}`;
}
