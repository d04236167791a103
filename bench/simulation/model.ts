import { FlowDocument } from '../../src/language/document';
import { JsonObject } from '../../src/language/json';
import { CenterModel, DEFAULT_QUOTAS, ProfileModel } from '../../src/simulation/center/model';
import { CompiledFlow, compileFlow } from '../../src/simulation/interpreter/compiled-flow';
import { Arrivals } from '../../src/simulation/statistics/arrivals';
import { Distribution } from '../../src/simulation/statistics/distribution';
import { SimulationProps } from '../../src/simulation/statistics/simulate';

/** The same as in rival.py. Times in milliseconds. */
const QUEUES = 20;
const AGENTS_PER_QUEUE = 10;
const OTHER_QUEUES = [1, 7];
const ACCEPTING = 2000;
const TALKING = 180_000;
const AFTER_CONTACT_WORK = 10_000;
const LOAD = 0.9;

const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d';
const arn = (kind: string, index: number) => `${INSTANCE}/${kind}/1b2c3d4e-0000-4000-8000-${String(index).padStart(12, '0')}`;
const ALL = Array.from({ length: QUEUES }, (_, index) => index);

/** A center with 20 queues, and for each a flow that leads into it and 10 agents who serve it and two others. */
export function day(contacts: number): SimulationProps {
  const busy = ACCEPTING + TALKING + AFTER_CONTACT_WORK;
  const perHour = LOAD * AGENTS_PER_QUEUE * 3_600_000 / busy;
  return {
    model: MODEL,
    start: Date.UTC(2026, 0, 5),
    seed: 3,
    staff: ALL.map((index) => ({
      name: `team-${index}`,
      count: AGENTS_PER_QUEUE,
      profile: arn('routing-profile', index),
      accepting: Distribution.constant(ACCEPTING),
      afterContactWork: Distribution.constant(AFTER_CONTACT_WORK),
    })),
    callers: ALL.map((index) => ({
      arrivals: Arrivals.poisson(perHour),
      flow: arn('contact-flow', index),
      most: contacts / QUEUES,
      talking: Distribution.exponential(TALKING),
    })),
  };
}

const MODEL: CenterModel = {
  instanceArn: INSTANCE,
  flows: new Map(ALL.map((index) => [arn('contact-flow', index), flow(index)])),
  modules: new Map(),
  queues: new Map(ALL.map((index) => [arn('queue', index), { id: arn('queue', index), name: `queue ${index}`, enabled: true, quickConnects: [] }])),
  hours: new Map(),
  profiles: new Map(ALL.map((index) => [arn('routing-profile', index), profile(index)])),
  functions: new Map(),
  quickConnects: new Map(),
  numbers: new Map(),
  defaultFlows: {},
  quotas: { ...DEFAULT_QUOTAS, concurrentCalls: 1_000_000 },
};

function profile(index: number): ProfileModel {
  const queues = [0, ...OTHER_QUEUES].map((step) => arn('queue', (index + step) % QUEUES));
  return {
    id: arn('routing-profile', index),
    name: `profile ${index}`,
    entries: queues.map((queue, place) => ({ queue, channel: 'voice', priority: 1 + place, delay: 0 })),
    channels: [{ channel: 'voice', concurrency: 1, besideOthers: false }],
    outboundKeepsTurn: false,
  };
}

function flow(index: number): CompiledFlow {
  const failure = { ErrorType: 'NoMatchingError', NextAction: 'End' };
  const actions: JsonObject[] = [
    {
      Identifier: 'Queue',
      Type: 'UpdateContactTargetQueue',
      Parameters: { QueueId: arn('queue', index) },
      Transitions: { NextAction: 'Wait', Errors: [failure] },
    },
    {
      Identifier: 'Wait',
      Type: 'TransferContactToQueue',
      Parameters: {},
      Transitions: { NextAction: 'End', Errors: [failure, { ErrorType: 'QueueAtCapacity', NextAction: 'End' }] },
    },
    { Identifier: 'End', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} },
  ];
  const document = FlowDocument.parse(JSON.stringify({ Version: '2019-10-30', StartAction: 'Queue', Actions: actions }));
  return compileFlow(arn('contact-flow', index), `flow ${index}`, 'CONTACT_FLOW', document);
}
