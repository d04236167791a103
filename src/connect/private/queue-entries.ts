import { Duration } from 'aws-cdk-lib';
import { CfnRoutingProfile } from 'aws-cdk-lib/aws-connect';
import { Problems, shown } from '../../language/problems';
import { Channel } from '../media-concurrency';
import { RoutingProfileQueue, RoutingProfileQueueEntry } from '../routing-profile-queue';
import { checkSameInstance } from './arn';
import { checkInteger } from './checks';

/** The queues of one routing profile: each (queue, channel) once. */
export class QueueEntries {
  private readonly labels: string[] = [];
  private readonly entries: RoutingProfileQueueEntry[] = [];

  constructor(private readonly instanceArn: string) {}

  /** The entry with its defaults. `label` is how the user finds it again in a message. */
  checked(problems: Problems, label: string, given: RoutingProfileQueue): RoutingProfileQueueEntry {
    const entry = withDefaults(given);
    checkInteger(problems, `${label}.priority`, entry.priority, { min: 1, max: 99 });
    checkDelay(problems, `${label}.delay`, entry.delay);
    checkSameInstance(problems, `${label}.queue`, arnOf(entry), this.instanceArn);
    this.checkUnique(problems, label, entry);
    return entry;
  }

  keep(label: string, entry: RoutingProfileQueueEntry): void {
    this.labels.push(label);
    this.entries.push(entry);
  }

  copy(): RoutingProfileQueueEntry[] {
    return this.entries.map((entry) => ({ ...entry }));
  }

  render(): CfnRoutingProfile.RoutingProfileQueueConfigProperty[] {
    return this.entries.map((entry) => ({
      queueReference: { channel: entry.channel, queueArn: arnOf(entry) },
      priority: entry.priority,
      delay: entry.delay.toSeconds(),
    }));
  }

  private checkUnique(problems: Problems, label: string, entry: RoutingProfileQueueEntry): void {
    const index = this.entries.findIndex((other) => other.channel === entry.channel && arnOf(other) === arnOf(entry));
    if (index < 0) return;
    const { queue, priority } = this.entries[index];
    const paths = [...new Set([entry.queue.node.path, queue.node.path])].map(shown).join(', also known as ');
    problems.add(
      'QueueTwice',
      `${label} names a queue that ${this.labels[index]} has on ${entry.channel} already, got ${paths} with priority ${shown(entry.priority)} beside ${shown(priority)}; keep one entry for each queue and channel`,
    );
  }
}

function withDefaults({ queue, channel, priority, delay }: RoutingProfileQueue): RoutingProfileQueueEntry {
  return { queue, channel: channel ?? Channel.VOICE, priority: priority ?? 1, delay: delay ?? Duration.seconds(0) };
}

function arnOf({ queue }: RoutingProfileQueueEntry): string {
  return queue.queueRef.queueArn;
}

function checkDelay(problems: Problems, prop: string, delay: Duration): void {
  if (delay.isUnresolved()) return;
  const seconds = delay.toSeconds({ integral: false });
  problems.addUnless(
    Number.isInteger(seconds) && seconds >= 0 && seconds <= 9999,
    'ValueOutOfRange',
    `${prop} is not a whole number of seconds in the range, got ${seconds} seconds; write 0 to 9999 seconds`,
  );
}
