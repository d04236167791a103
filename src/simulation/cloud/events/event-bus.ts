import { matches } from './pattern';
import { onSchedule } from './schedule';
import type { JsonObject } from '../../../language/json';
import { Timeline } from '../../kernel/timeline';
import type { CloudModel, TargetModel } from '../../template/cloud-model';
import type { Cause } from '../cloud-events';
import { EventFaultKind, Faults } from '../faults';

export interface EventBusProps {
  readonly model: Pick<CloudModel, 'account' | 'region' | 'rules' | 'schedules'>;
  readonly timeline: Timeline;
  readonly faults: Faults;
  /** How long the next event is on its way, in milliseconds; one may overtake another. */
  readonly delay: () => number;
  /** Hands an event over to what has this ARN. */
  readonly deliver: (arn: string, event: unknown, cause: Cause) => void;
}

/** What happened, before it is an event. */
export interface Happening {
  readonly source: string;
  readonly title: string;
  readonly resources: readonly string[];
  readonly detail: JsonObject;
}

/** Brings events to those who want them; some get lost, and some come twice. */
export class EventBus {
  private published = 0;

  constructor(private readonly props: EventBusProps) {}

  /** Gives back what happened to it on its way. */
  publish(happening: Happening): EventFaultKind | undefined {
    const fault = this.props.faults.ofEvent(String(happening.detail.eventType ?? happening.title));
    if (fault === 'lost') return fault;
    const event = this.eventOf(happening);
    this.send(event);
    if (fault === 'duplicated') this.send(event);
    return fault;
  }

  startSchedules(): void {
    const { timeline, model: { rules, schedules } } = this.props;
    for (const { arn, name, schedule, targets } of rules.filter(({ enabled }) => enabled)) {
      if (schedule !== undefined) onSchedule(timeline, schedule, () => this.fire(targets, this.eventOf(scheduled(arn)), { by: 'schedule', name }));
    }
    for (const { arn, name, expression, target } of schedules.filter(({ enabled }) => enabled)) {
      onSchedule(timeline, expression, () => this.fire([target], this.eventOf(scheduled(arn)), { by: 'schedule', name }));
    }
  }

  private send(event: JsonObject): void {
    const { timeline, model, delay } = this.props;
    const wanting = model.rules.filter(({ enabled, pattern }) => enabled && pattern !== undefined && matches(pattern, event));
    for (const { targets, name } of wanting) timeline.after(delay(), () => this.fire(targets, event, { by: 'rule', name }));
  }

  private fire(targets: readonly TargetModel[], event: JsonObject, cause: Cause): void {
    for (const { arn, input } of targets) this.props.deliver(arn, input === undefined ? event : JSON.parse(input), cause);
  }

  private eventOf({ source, title, resources, detail }: Happening): JsonObject {
    const { model: { account, region }, timeline } = this.props;
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

function scheduled(arn: string): Happening {
  return { source: 'aws.events', title: 'Scheduled Event', resources: [arn], detail: {} };
}
