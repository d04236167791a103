import { SimulatedContact } from './contact';
import type { Subject } from './matchers/matcher';
import type { World } from './world';
import type { Contact } from '../simulation/center/contact';
import type { QueueModel } from '../simulation/center/model';

/** A queue as a test sees it, now and later. */
export class SimulatedQueue implements Subject {
  constructor(private readonly world: World, private readonly queue: QueueModel) {}

  get name(): string {
    return this.queue.name;
  }

  get queueArn(): string {
    return this.queue.id;
  }

  /** Who waits in it, the longest first; somebody whom an agent is asked to take waits still. */
  get contacts(): SimulatedContact[] {
    const { center } = this.world;
    const isHere = ({ waiting, state }: Contact) => waiting?.queue === this.queue.id && state !== 'ended';
    return [...center.contacts.values()].filter(isHere).sort((one, other) => one.at.enqueue! - other.at.enqueue!)
      .map((contact) => new SimulatedContact(this.world, contact));
  }

  /** @internal */
  get _title(): string {
    return `queue "${this.name}"`;
  }

  /** @internal */
  _failure(message: string): string {
    return this.world.error(message).message;
  }
}
