import type { SessionStore } from './sessions';
import { type FlagPorts, removeFlag, setFlag } from '../shared/change-flags';
import type { Answer, Contact } from '../shared/contact-event';
import { flagFor, queueIdOf, WHOLE_INSTANCE } from '../shared/emergency-flags';

export interface LinePorts extends FlagPorts {
  readonly sessions: SessionStore;
  readonly longestSeconds: number;
  /** What can be chosen on the phone, in the order of the keys. */
  readonly messages: () => readonly LineMessage[];
}

/** A message as the file has it. */
export interface LineMessage {
  readonly message: string;
  readonly messages?: Readonly<Record<string, string>>;
}

type Operation = (contact: Contact, author: string, ports: LinePorts) => Promise<Answer>;

const FAILURE: Answer = { outcome: 'failed' };

const switchOn: Operation = async (contact, author, ports) => {
  const chosen = ports.messages()[Number(contact.parameter('message')) - 1];
  const seconds = wholeNumber(contact.parameter('hours')) * 3600;
  if (!chosen || !(seconds > 0 && seconds <= ports.longestSeconds)) throw new Error('The flow asks for a flag that nobody may set.');
  const change = await setFlag({ ...chosen, scope: scopeOf(contact), author, expiresAt: ports.clock() + seconds }, ports);
  return change === 'done' ? { outcome: 'on', message: chosen.message } : FAILURE;
};

const switchOff: Operation = async (contact, author, ports) => {
  const change = await removeFlag(scopeOf(contact), author, ports);
  return change === 'done' ? { outcome: 'off' } : FAILURE;
};

/** What callers hear now: that of the line's scope, or that of the whole instance. */
const hear: Operation = async (contact, _, { flags, clock }): Promise<Answer> => {
  const now = clock();
  const flag = flagFor(scopeOf(contact), (await flags.read()).flags, now);
  if (!flag) return { outcome: 'off' };
  return { outcome: 'on', message: flag.message, minutes: String(Math.ceil((flag.expiresAt - now) / 60)) };
};

const OPERATIONS = new Map<string, Operation>([['on', switchOn], ['off', switchOff], ['hear', hear]]);

/** Does what was asked for on a contact whose caller has given a PIN. */
export async function perform(contact: Contact, ports: LinePorts): Promise<Answer> {
  const operation = OPERATIONS.get(contact.parameter('operation'));
  if (!operation) throw new Error('There is no such operation.');
  const author = await ports.sessions.authorOf(contact.contactId, ports.clock());
  return author ? operation(contact, author, ports) : { outcome: 'refused' };
}

/** A queue that cannot be read must not stand for the whole instance. */
function scopeOf(contact: Contact): string {
  const queueArn = contact.parameter('queueArn');
  const scope = queueArn === '' ? WHOLE_INSTANCE : queueIdOf(queueArn);
  if (scope === undefined) throw new Error('The parameter queueArn is no ARN of a queue.');
  return scope;
}

function wholeNumber(text: string): number {
  return /^\d{1,3}$/.test(text) ? Number(text) : NaN;
}
