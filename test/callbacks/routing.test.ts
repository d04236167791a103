import { Duration } from 'aws-cdk-lib';
import { PlaceInLine, QueuedCallbackProps } from '../../src/callbacks';
import { RoutingProfileQueue } from '../../src/connect';
import { CallCenter } from '../private/callback-setup';

/** The callback queue's entry in a routing profile that serves the calls like this. */
function entryBeside(calls: Pick<RoutingProfileQueue, 'priority' | 'delay'>, props: Partial<QueuedCallbackProps>): object | undefined {
  const center = new CallCenter();
  const agents = center.profile('Agents', { queue: center.support, ...calls });
  center.callback({ ...props, routingProfiles: [agents] });
  const [{ Properties }] = Object.values(center.template.findResources('AWS::Connect::RoutingProfile'));
  const entries = Properties.QueueConfigs as { QueueReference: { QueueArn: unknown; Channel: string }; Priority: number; Delay: number }[];
  expect(entries).toHaveLength(2);
  expect(entries[1].QueueReference).toStrictEqual({ Channel: 'VOICE', QueueArn: center.stack.resolve(center.callbacks.queueArn) });
  return { priority: entries[1].Priority, delay: entries[1].Delay };
}

describe('The routing of a QueuedCallback', () => {
  test('gives callbacks the priority of the calls if they keep their place (PL-2)', () => {
    expect(entryBeside({ priority: 3 }, { placeInLine: PlaceInLine.keep() })).toStrictEqual({ priority: 3, delay: 0 });
  });

  test('keeps the place unless told otherwise', () => {
    expect(entryBeside({ priority: 7 }, {})).toStrictEqual({ priority: 7, delay: 0 });
  });

  test.each([[undefined, 4], [5, 8]])('gives callbacks that yield by %s a lower priority (PL-3)', (by, priority) => {
    expect(entryBeside({ priority: 3 }, { placeInLine: PlaceInLine.yieldToCalls(by) })).toStrictEqual({ priority, delay: 0 });
  });

  test('delays callbacks like the calls, or as it is told (RT-2)', () => {
    expect(entryBeside({ delay: Duration.seconds(45) }, {})).toStrictEqual({ priority: 1, delay: 45 });
    expect(entryBeside({ delay: Duration.seconds(45) }, { routingDelay: Duration.seconds(0) })).toStrictEqual({ priority: 1, delay: 0 });
  });

  test('serves every profile after its own entry for the calls', () => {
    const center = new CallCenter();
    const profiles = [2, 9].map((priority) => center.profile(`Agents ${priority}`, { queue: center.support, priority }));
    center.callback({ routingProfiles: profiles });
    expect(profiles.map(({ queueEntries }) => queueEntries.map(({ queue, priority }) => [queue.node.id, priority])))
      .toStrictEqual([[['Support', 2], ['Callbacks', 2]], [['Support', 9], ['Callbacks', 9]]]);
  });

  test('leaves an entry alone that says the same', () => {
    const center = new CallCenter();
    const agents = center.profile('Agents', { queue: center.support, priority: 2 }, { queue: center.callbacks, priority: 3 });
    center.callback({ routingProfiles: [agents], placeInLine: PlaceInLine.yieldToCalls() });
    expect(agents.queueEntries).toHaveLength(2);
  });

  test('needs one entry if calls and callbacks share a queue (PL-1)', () => {
    const center = new CallCenter();
    const agents = center.profile('Agents', { queue: center.callbacks });
    center.callback({ inboundQueue: center.callbacks, routingProfiles: [agents] });
    expect(agents.queueEntries).toHaveLength(1);
  });
});
