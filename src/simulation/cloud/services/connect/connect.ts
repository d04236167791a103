import { described } from './contact';
import { effectiveHours } from './hours';
import { contactMetrics, currentMetrics } from './metrics';
import { isObject, JsonObject } from '../../../../language/json';
import { ApiError, Service, serviceOf } from '../../http/api-call';
import { ContactFacts, InstancePort } from '../../instance/instance-port';

const SECOND = 1000;

/** The calls of Amazon Connect that helpers make, answered by the simulated instance. */
export function connect(instance: InstancePort, now: () => number): Service {
  return serviceOf({
    DescribeContact: (input: JsonObject) => ({ Contact: described(instance.instanceArn, contactOf(instance, input)) }),
    GetContactAttributes: (input: JsonObject) => ({ Attributes: contactOf(instance, input).attributes }),
    GetContactMetrics: (input: JsonObject) => contactMetrics(instance, contactOf(instance, input), input),
    GetCurrentMetricData: (input: JsonObject) => currentMetrics(instance, input, now()),
    GetEffectiveHoursOfOperations: (input: JsonObject) => effectiveHours(instance, input),
    StartOutboundVoiceContact: (input: JsonObject) => startOutbound(instance, input),
    StopContact: (input: JsonObject) => stop(instance, input),
    UpdateContactAttributes: (input: JsonObject) => updateAttributes(instance, input),
    UpdateContactRoutingData: (input: JsonObject) => updateRouting(instance, input),
  });
}

function contactOf(instance: InstancePort, { InstanceId, ContactId, InitialContactId }: JsonObject): ContactFacts {
  if (!instance.instanceArn.endsWith(`/${String(InstanceId)}`) && instance.instanceArn !== InstanceId) throw notFound(`instance ${String(InstanceId)}`);
  const id = String(ContactId ?? InitialContactId);
  const contact = instance.contact(id);
  if (contact) return contact;
  throw notFound(`contact ${id}`);
}

/** What has ended cannot be stopped again (EX-3). */
function stop(instance: InstancePort, { ContactId }: JsonObject): object {
  const result = instance.stop(String(ContactId));
  if (result === 'not-found') throw new ApiError('ContactNotFoundException', 'The contact is unknown, or has ended.', 410);
  if (result === 'refused') throw new ApiError('InvalidRequestException', 'A contact that began like this cannot be stopped.');
  return {};
}

function updateAttributes(instance: InstancePort, input: JsonObject): object {
  const { id } = contactOf(instance, input);
  if (instance.setAttributes(id, textsIn(input.Attributes)) === 'too-large') throw new ApiError('InvalidRequestException', 'The attributes are too large.');
  return {};
}

/** Priority and adjustment cannot be given together (RT-6). */
function updateRouting(instance: InstancePort, input: JsonObject): object {
  const { QueuePriority, QueueTimeAdjustmentSeconds } = input;
  if (QueuePriority !== undefined && QueueTimeAdjustmentSeconds !== undefined) {
    throw new ApiError('InvalidParameterException', 'Give QueuePriority or QueueTimeAdjustmentSeconds, not both.');
  }
  instance.setPlace(contactOf(instance, input).id, {
    priority: QueuePriority === undefined ? undefined : Number(QueuePriority),
    ageAdjustment: QueueTimeAdjustmentSeconds === undefined ? undefined : Number(QueueTimeAdjustmentSeconds) * SECOND,
  });
  return {};
}

function startOutbound(instance: InstancePort, input: JsonObject): object {
  const text = (name: string) => input[name] === undefined ? undefined : String(input[name]);
  const result = instance.call({
    number: String(input.DestinationPhoneNumber),
    flowId: String(input.ContactFlowId),
    queueId: text('QueueId'),
    sourceNumber: text('SourcePhoneNumber'),
    attributes: textsIn(input.Attributes),
    token: text('ClientToken'),
  });
  if (result === 'not-dialable') throw new ApiError('DestinationNotAllowedException', 'This number may not be called.', 403);
  if (result === 'unknown-flow') throw notFound(`contact flow ${String(input.ContactFlowId)}`);
  return { ContactId: result };
}

function textsIn(value: unknown): Record<string, string> {
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)])) : {};
}

function notFound(what: string): ApiError {
  return new ApiError('ResourceNotFoundException', `There is no ${what}.`, 404);
}
