import { factsOf } from './contact-facts';
import { effectiveHours } from './effective-hours';
import { arnOf } from './ids';
import { InstancePort, Wait } from './instance-port';
import { OutboundCalls } from './outbound-calls';
import { queueFacts } from './queue-facts';
import { Center } from '../../center/center';
import { Contact } from '../../center/contact';
import { stopContact } from '../../center/stopping';
import { setTurn } from '../../center/turn';

/** How long it may take, in milliseconds, until it is the turn of whoever has this place in a queue; undefined if nobody knows. */
export type EstimateWait = (queueArn: string, position: number) => number | undefined;

/** A simulated contact center, as its API sees it. How the service estimates a wait is not published, so the caller may say. */
export function centerInstance(center: Center, estimate: EstimateWait = () => undefined): InstancePort {
  const { contacts, model } = center;
  const calls = new OutboundCalls(center);
  return {
    instanceArn: model.instanceArn,
    contact: (id) => contacts.has(id) ? factsOf(contacts.get(id)!) : undefined,
    stop: (id) => stopContact(center, id),
    setAttributes: (id, values) => setAttributes(center, contacts.get(id)!, values),
    setPlace: (id, place) => setTurn(center, contacts.get(id)!, place),
    wait: (id) => waitOf(center, contacts.get(id)!, estimate),
    figures: (queueId, channel) => {
      const queue = arnOf(model.queues.keys(), queueId);
      if (queue === undefined) return undefined;
      const facts = queueFacts(center, queue, channel);
      return { ...facts, estimate: estimate(queue, facts.contacts + 1) };
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

function waitOf(center: Center, { waiting }: Contact, estimate: EstimateWait): Wait {
  if (!waiting) return {};
  const position = 1 + center.router.ahead(waiting);
  return { position, estimate: estimate(waiting.queue, position) };
}
