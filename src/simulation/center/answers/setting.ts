import type { Answerer } from '.';
import { isObject, JsonObject, valueAt } from '../../../language/json';
import type { RequestKind } from '../../interpreter/requests';
import type { Center } from '../center';
import { Contact } from '../contact';
import { FlowRun } from '../flow-run';
import { holdInTransfer } from '../holding';
import { referredTo } from '../referring';

/** All attributes of a contact together are limited; more is refused here, and truncated by the service. */
const setAttributes: Answerer<'set-attributes'> = (center, run, { of, values }) => {
  const contact = meant(center, run, of);
  if (!contact) return 'failed';
  const attributes = { ...contact.attributes, ...values };
  const bytes = Buffer.byteLength(Object.entries(attributes).flat().join(''));
  if (bytes > center.model.quotas.attributeBytes) return 'failed';
  contact.attributes = attributes;
  return 'done';
};

const setData: Answerer<'set-data'> = (center, run, { of, values }) => {
  const contact = meant(center, run, of);
  if (contact) Object.assign(contact.values, values);
  return contact ? 'done' : 'failed';
};

/** The related contact is the one before. */
function meant({ contacts }: Center, { contact }: FlowRun, of: 'contact' | 'related'): Contact | undefined {
  return of === 'contact' ? contact : contacts.get(contact.links.previousId ?? '');
}

const setSetting: Answerer<'set-setting'> = (center, { contact }, { setting, value }) => {
  contact.settings.set(setting, value);
  if (setting === 'hold') holdInTransfer(center, contact, value);
  return 'done';
};

/** Nothing is streamed; only when it began and ended can be read. */
const streamMedia: Answerer<'stream-media'> = (center, { contact }, { enabled }) => {
  const audio = valueAt(contact.values, 'MediaStreams.Customer.Audio');
  const begun = { StreamARN: `${center.model.instanceArn}/stream/${contact.id}`, StartTimestamp: String(center.now), StartFragmentNumber: '1' };
  const Audio: JsonObject = enabled ? begun : { ...(isObject(audio) ? audio : {}), StopTimestamp: String(center.now) };
  contact.values.MediaStreams = { Customer: { Audio } };
  return 'done';
};

const setSlot: Answerer<'set-slot'> = (center, { contact }, { slot, flow }) => {
  const target = flow === undefined ? undefined : referredTo(center, contact, center.model.flows, flow);
  if (flow !== undefined && !target) return 'unknown';
  contact.slots.set(slot, target?.id);
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
  'set-attributes': setAttributes,
  'set-data': setData,
  'set-setting': setSetting,
  'stream-media': streamMedia,
  'set-slot': setSlot,
  'set-voice': setVoice,
  'set-logging': setLogging,
  'random': random,
} satisfies Partial<{ [K in RequestKind]: Answerer<K> }>;
