import { Asynchronous } from './asynchronous';
import { matches } from './pattern';
import type { JsonObject } from '../../../language/json';
import { Timeline } from '../../kernel/timeline';
import { Faults } from '../faults';
import { RuleModel } from '../model';

export interface EventBusProps {
  readonly rules: readonly RuleModel[];
  readonly asynchronous: Asynchronous;
  readonly timeline: Timeline;
  readonly faults: Faults;
  readonly region: string;
  readonly account: string;
  /** How long the next event is on its way; one may overtake another. */
  readonly delay: () => number;
}

/** What happened, before it is an event. */
export interface Happening {
  readonly source: string;
  readonly title: string;
  readonly resources: readonly string[];
  readonly detail: JsonObject;
}

/** Brings events to the functions that want them; some get lost, and some come twice (best effort). */
export class EventBus {
  private published = 0;

  constructor(private readonly props: EventBusProps) {}

  publish(happening: Happening): void {
    const fault = this.props.faults.ofEvent(String(happening.detail.eventType ?? happening.title));
    if (fault === 'lost') return;
    const event = this.eventOf(happening);
    for (let copies = fault === 'duplicated' ? 2 : 1; copies > 0; copies--) this.send(event);
  }

  /** Lets the rules with a schedule fire, for as long as the clock runs. */
  startSchedules(): void {
    for (const rule of this.props.rules) if (rule.every !== undefined) this.scheduleNext(rule, rule.every);
  }

  private send(event: JsonObject): void {
    const { timeline, rules, delay } = this.props;
    const wanting = rules.filter(({ pattern }) => pattern !== undefined && matches(pattern, event));
    for (const rule of wanting) timeline.after(delay(), () => this.fire(rule, event));
  }

  private scheduleNext(rule: RuleModel, every: number): void {
    this.props.timeline.after(every, () => {
      this.fire(rule, this.eventOf({ source: 'aws.events', title: 'Scheduled Event', resources: [rule.name], detail: {} }));
      this.scheduleNext(rule, every);
    });
  }

  private fire({ targets }: RuleModel, event: JsonObject): void {
    for (const { functionName, input } of targets) this.props.asynchronous.invoke(functionName, input ?? event);
  }

  private eventOf({ source, title, resources, detail }: Happening): JsonObject {
    const { account, region, timeline } = this.props;
    return {
      'version': '0',
      'id': `00000000-0000-4000-8000-${(++this.published).toString(16).padStart(12, '0')}`,
      'detail-type': title,
      source,
      account,
      'time': new Date(timeline.now).toISOString(),
      region,
      'resources': [...resources],
      detail,
    };
  }
}
