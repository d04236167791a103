import type { Answerer } from '.';
import type { RequestKind } from '../../interpreter/requests';

/** All attributes of a contact together are limited; more is refused here, and truncated by the service. */
const setAttributes: Answerer<'set-attributes'> = (center, { contact }, { values }) => {
  const attributes = { ...contact.attributes, ...values };
  const bytes = Buffer.byteLength(Object.entries(attributes).flat().join(''));
  if (bytes > center.model.quotas.attributeBytes) return 'too-large';
  contact.attributes = attributes;
  return 'done';
};

const setSlot: Answerer<'set-slot'> = (center, { contact }, { slot, flow }) => {
  if (flow !== undefined && !center.model.flows.has(flow)) return 'unknown';
  contact.slots.set(slot, flow);
  return 'done';
};

const setVoice: Answerer<'set-voice'> = (_, { contact }, { language, voice }) => {
  contact.language = language ?? contact.language;
  contact.voice = voice ?? contact.voice;
  return 'done';
};

const setLogging: Answerer<'set-logging'> = (_, { contact }, { enabled }) => {
  contact.flowLogging = enabled;
  return 'done';
};

const random: Answerer<'random'> = (center) => center.random();

export const ANSWERERS = {
  'set-attributes': setAttributes, 'set-slot': setSlot, 'set-voice': setVoice, 'set-logging': setLogging, 'random': random,
} satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
