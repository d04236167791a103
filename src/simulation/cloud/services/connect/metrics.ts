import { isObject, Json, JsonObject } from '../../../../language/json';
import { ApiError } from '../../http/api-call';
import { idIn } from '../../instance/ids';
import { ContactFacts, InstancePort, QueueFacts } from '../../instance/instance-port';

const SECOND = 1000;

type Values = Readonly<Record<string, number | undefined>>;

/** The place and the wait of one contact; what nobody knows has no value. */
export function contactMetrics(instance: InstancePort, contact: ContactFacts, { Metrics }: JsonObject): object {
  const { position, contactWait } = instance.wait(contact.id);
  const values: Values = { POSITION_IN_QUEUE: position, ESTIMATED_WAIT_TIME: inSeconds(contactWait) };
  const valueOf = (name: string) => values[name] === undefined ? undefined : { Number: values[name] };
  return {
    Id: contact.id,
    Arn: `${instance.instanceArn}/contact/${contact.id}`,
    MetricResults: objectsIn(Metrics).map(({ Name }) => ({ Name, Value: valueOf(String(Name)) })),
  };
}

/** One result for each queue, for voice; or one for all, of which only that of a single queue is simulated. */
export function currentMetrics(instance: InstancePort, input: JsonObject, now: number): object {
  const { Queues } = isObject(input.Filters) ? input.Filters : {};
  if (!Array.isArray(Queues)) throw invalid('Filter by queues: other filters are not simulated.');
  const isGrouped = Array.isArray(input.Groupings) && input.Groupings.length > 0;
  if (isGrouped && !(input.Groupings as Json[]).includes('QUEUE')) throw invalid('Group by QUEUE: other groupings are not simulated.');
  if (!isGrouped && Queues.length !== 1) throw invalid('Group by QUEUE: queues taken together are not simulated.');
  const results = Queues.map((id) => resultOf(instance, idIn(String(id)), objectsIn(input.CurrentMetrics), isGrouped));
  return { MetricResults: results, DataSnapshotTime: now / SECOND };
}

function resultOf(instance: InstancePort, id: string, metrics: JsonObject[], isGrouped: boolean): object {
  const facts = instance.figures(id, 'voice');
  if (!facts) throw new ApiError('ResourceNotFoundException', `There is no queue ${id}.`, 404);
  const values = isGrouped ? valuesOf(facts) : ungrouped(facts);
  return {
    ...(isGrouped ? { Dimensions: { Queue: { Id: id, Arn: facts.arn }, Channel: 'VOICE' } } : {}),
    Collections: metrics.map((metric) => ({ Metric: metric, Value: valueIn(values, String(metric.Name)) })),
  };
}

/** What nobody knows has no value. */
function valueIn(values: Values, name: string): number | undefined {
  if (!(name in values)) throw invalid(`The metric ${name} is not simulated.`);
  return values[name];
}

function valuesOf(facts: QueueFacts): Values {
  return {
    CONTACTS_IN_QUEUE: facts.contacts,
    CONTACTS_SCHEDULED: facts.scheduled,
    OLDEST_CONTACT_AGE: inSeconds(facts.oldestAge),
    ESTIMATED_WAIT_TIME: inSeconds(facts.estimatedWait),
    AGENTS_ONLINE: facts.online,
    AGENTS_AVAILABLE: facts.available,
    AGENTS_STAFFED: facts.staffed,
    AGENTS_ON_CONTACT: facts.busy,
    AGENTS_ON_CALL: facts.busy,
    AGENTS_AFTER_CONTACT_WORK: facts.afterContactWork,
    AGENTS_ERROR: facts.missed,
    AGENTS_NON_PRODUCTIVE: facts.nonProductive,
  };
}

/** The age in milliseconds, though its unit says seconds (ME-7), and no wait, which is estimated by queue and channel. */
function ungrouped(facts: QueueFacts): Values {
  return { ...valuesOf(facts), OLDEST_CONTACT_AGE: facts.oldestAge, ESTIMATED_WAIT_TIME: undefined };
}

function invalid(message: string): ApiError {
  return new ApiError('InvalidParameterException', message);
}

function inSeconds(milliseconds: number | undefined): number | undefined {
  return milliseconds === undefined ? undefined : Math.round(milliseconds / SECOND);
}

function objectsIn(list: Json | undefined): JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}
