import { factsOf } from './contact-facts';
import { effectiveHours } from './effective-hours';
import { arnOf } from './ids';
import { InstancePort, QueueFacts } from './instance-port';
import { OutboundCalls } from './outbound-calls';
import type { Channel } from '../../../language/spec';
import { Center } from '../../center/center';
import { Contact } from '../../center/contact';
import { agentFiguresOf, contactFiguresOf, queueFiguresOf, scheduledFor, servesQueue } from '../../center/figures';
import { stopContact } from '../../center/stopping';
import { setTurn } from '../../center/turn';

/** A simulated contact center, as its API sees it. */
export function centerInstance(center: Center): InstancePort {
  const { contacts, model } = center;
  const calls = new OutboundCalls(center);
  return {
    instanceArn: model.instanceArn,
    contact: (id) => contacts.has(id) ? factsOf(contacts.get(id)!) : undefined,
    stop: (id) => stopContact(center, id),
    setAttributes: (id, values) => setAttributes(center, contacts.get(id)!, values),
    setPlace: (id, place) => setTurn(center, contacts.get(id)!, place),
    wait: (id) => contactFiguresOf(center, contacts.get(id)!),
    figures: (queueId, channel) => {
      const queue = arnOf(model.queues.keys(), queueId);
      return queue === undefined ? undefined : queueFacts(center, queue, channel);
    },
    effectiveHours: (hoursId, from, until) => {
      const hours = arnOf(model.hours.keys(), hoursId);
      return hours === undefined ? undefined : effectiveHours(model.hours.get(hours)!, from, until);
    },
    call: (call) => calls.start(call),
  };
}

function setAttributes({ model }: Center, contact: Contact, values: Readonly<Record<string, string>>): 'done' | 'too-large' {
  const attributes = { ...contact.attributes, ...values };
  if (Buffer.byteLength(Object.entries(attributes).flat().join('')) > model.quotas.attributeBytes) return 'too-large';
  contact.attributes = attributes;
  return 'done';
}

function queueFacts(center: Center, queue: string, channel: Channel): QueueFacts {
  const agents = agentFiguresOf(center, (agent) => servesQueue(agent, queue, channel), channel);
  return { arn: queue, ...queueFiguresOf(center, queue, channel), ...agents, scheduled: scheduledFor(center, queue, channel) };
}
