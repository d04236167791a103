import { World } from './world';
import { centerInstance } from '../../../src/simulation/cloud/instance/center-instance';
import { currentMetrics } from '../../../src/simulation/cloud/services/connect/metrics';

interface Answer {
  readonly MetricResults: readonly { readonly Collections: readonly { readonly Value?: number }[] }[];
}

/** What the API says of a queue, for voice: by groups, or of the queue alone. */
export function realTime({ center }: World, queue: string, ...names: readonly string[]): (number | undefined)[] {
  return answered(center, queue, names, ['QUEUE', 'CHANNEL']);
}

export function ungrouped({ center }: World, queue: string, ...names: readonly string[]): (number | undefined)[] {
  return answered(center, queue, names, []);
}

function answered(center: World['center'], queue: string, names: readonly string[], Groupings: string[]): (number | undefined)[] {
  const input = { Filters: { Queues: [queue] }, Groupings, CurrentMetrics: names.map((Name) => ({ Name })) };
  const [{ Collections }] = (currentMetrics(centerInstance(center), input, center.now) as Answer).MetricResults;
  return Collections.map(({ Value }) => Value);
}
