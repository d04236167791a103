import { instanceIdIn } from './contact-event';
import { child, text } from './record';
import { secondsOf } from './timestamp';

/** What an event says about a contact. Events come late, twice, in any order, or never. */
export interface ContactChange {
  readonly contactId: string;
  readonly previousContactId: string;
  /** The contacts after which the chain may be named, the likeliest first. */
  readonly holders: readonly string[];
  readonly instanceId: string;
  readonly method: string;
  /** Epoch seconds, with a fraction. */
  readonly startedAt?: number;
  readonly endedAt?: number;
  readonly ended: boolean;
  /** Empty where the event gives none. */
  readonly endReason: string;
  /** Whether the event names an agent, whom the customer need not have spoken to. */
  readonly namesAgent: boolean;
  /** Whether an agent has, or had, the customer on the line. */
  readonly withAgent: boolean;
}

const ENDS = ['DISCONNECTED', 'COMPLETED'];

/** Reads an event of the service, whatever it holds; without a contact it says nothing. */
export function readContactChange(event: unknown): ContactChange | undefined {
  const detail = reader(child(event, 'detail'));
  const contactId = detail('contactId');
  if (!contactId) return undefined;
  const endedAt = secondsOf(detail('disconnectTimestamp'));
  return {
    contactId,
    previousContactId: detail('previousContactId'),
    holders: holdersOf(detail),
    instanceId: instanceIdIn(detail('instanceArn')),
    method: detail('initiationMethod'),
    startedAt: secondsOf(detail('initiationTimestamp')),
    endedAt,
    ended: ENDS.includes(detail('eventType')) || endedAt !== undefined,
    endReason: detail('disconnectReason'),
    namesAgent: detail('agentInfo', 'agentArn') !== '',
    withAgent: detail('eventType') === 'CONNECTED_TO_AGENT' || secondsOf(detail('agentInfo', 'connectedToAgentTimestamp')) !== undefined,
  };
}

type Reader = (...path: string[]) => string;

/** Published samples spell the same name with a small and with a capital letter. */
function reader(detail: unknown): Reader {
  return (...path) => text({ value: path.reduce((parent, name) => child(parent, name) ?? child(parent, capital(name)), detail) }, 'value');
}

function capital(name: string): string {
  return name[0].toUpperCase() + name.slice(1);
}

function holdersOf(detail: Reader): string[] {
  const initial = detail('initialContactId');
  return initial ? [initial] : [detail('previousContactId'), detail('contactId')].filter(Boolean);
}
