import { isObject, Json, JsonObject } from '../../../../language/json';
import { ApiError } from '../../http/api-call';
import { ContactFacts, InstancePort, QueueFacts } from '../../instance/instance-port';

const SECOND = 1000;

type Values = Readonly<Record<string, number | undefined>>;

/** The place and the wait of one contact; what nobody knows has no value. */
export function contactMetrics(instance: InstancePort, contact: ContactFacts, { Metrics }: JsonObject): object {
  const { position, estimate } = instance.wait(contact.id);
  const values: Values = { POSITION_IN_QUEUE: position, ESTIMATED_WAIT_TIME: inSeconds(estimate) };
  const valueOf = (name: string) => values[name] === undefined ? undefined : { Number: values[name] };
  return {
    Id: contact.id,
    Arn: `${instance.instanceArn}/contact/${contact.id}`,
    MetricResults: objectsIn(Metrics).map(({ Name }) => ({ Name, Value: valueOf(String(Name)) })),
  };
}

/** One result for each queue, for voice. An age is in seconds in results by queue (ME-7). */
export function currentMetrics(instance: InstancePort, input: JsonObject, now: number): object {
  const { Queues } = isObject(input.Filters) ? input.Filters : {};
  if (!Array.isArray(Queues)) throw new ApiError('InvalidParameterException', 'Filter by queues: other filters are not simulated.');
  if (!Array.isArray(input.Groupings) || !input.Groupings.includes('QUEUE')) {
    throw new ApiError('InvalidParameterException', 'Group by QUEUE: other groupings are not simulated.');
  }
  const results = Queues.map((id) => resultOf(instance, idIn(String(id)), objectsIn(input.CurrentMetrics), now));
  return { MetricResults: results, DataSnapshotTime: now / SECOND };
}

function resultOf(instance: InstancePort, id: string, metrics: JsonObject[], now: number): object {
  const facts = instance.figures(id, 'voice');
  if (!facts) throw new ApiError('ResourceNotFoundException', `There is no queue ${id}.`, 404);
  const values = valuesOf(facts, now);
  return {
    Dimensions: { Queue: { Id: id, Arn: facts.arn }, Channel: 'VOICE' },
    Collections: metrics.map((metric) => ({ Metric: metric, Value: values[String(metric.Name)] })),
  };
}

function valuesOf({ contacts, oldestSince, estimate, agentsAvailable, agentsStaffed, agentsOnline }: QueueFacts, now: number): Values {
  return {
    CONTACTS_IN_QUEUE: contacts,
    OLDEST_CONTACT_AGE: inSeconds(now - (oldestSince ?? now)),
    ESTIMATED_WAIT_TIME: inSeconds(estimate),
    AGENTS_AVAILABLE: agentsAvailable,
    AGENTS_STAFFED: agentsStaffed,
    AGENTS_ONLINE: agentsOnline,
  };
}

function inSeconds(milliseconds: number | undefined): number | undefined {
  return milliseconds === undefined ? undefined : Math.round(milliseconds / SECOND);
}

function idIn(idOrArn: string): string {
  return idOrArn.split('/').pop()!;
}

function objectsIn(list: Json | undefined): JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}
