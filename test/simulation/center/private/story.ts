import { JsonObject } from '../../../../src/language/json';
import { CenterModel } from '../../../../src/simulation/center/model';
import { Assumptions } from '../../../../src/simulation/center/options';
import { TraceEvent } from '../../../../src/simulation/center/trace';
import { action, flowOf } from '../../interpreter/private/script';
import { START, World } from '../../private/world';

/** A center with one flow, which is called `flow` and may lead to its last block `Bye`, and everything that it does, line by line. */
export interface Story {
  readonly world: World;
  readonly lines: string[];
}

export function story(actions: readonly JsonObject[], model: Partial<CenterModel> = {}, assumptions: Partial<Assumptions> = {}): Story {
  const world = new World({ flows: [flowOf([...actions, action('Bye', 'MessageParticipant', { Text: 'Bye' })])], model, assumptions });
  const lines: string[] = [];
  world.center.trace.listen((event) => {
    const line = lineOf(event);
    if (line !== undefined) lines.push(`${(event.at - START) / 1000} ${line}`);
  });
  return { world, lines };
}

export function lineOf(event: TraceEvent): string | undefined {
  switch (event.kind) {
    case 'action': return `${event.passed.action.identifier}: ${event.passed.branch ?? 'end'}`;
    case 'said': return `said to ${event.to}: ${event.text}`;
    case 'keys': return `pressed ${event.keys}`;
    case 'invoked': return `invoked: ${event.outcome}`;
    case 'enqueued': return `in queue ${event.queue}`;
    case 'dequeued': return `out of queue ${event.queue}: ${event.reason}`;
    case 'contact-created': return `${event.contact.method} contact`;
    case 'contact-ended': return `${event.contact.method} contact ended: ${event.contact.disconnectReason}`;
    case 'warning': return `warning: ${event.text}`;
    default: return undefined;
  }
}
