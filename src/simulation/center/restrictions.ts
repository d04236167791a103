import type { Center } from './center';
import { Contact } from './contact';
import { isOpen, openings } from './hours';
import { HoursModel } from './model';
import { meets, stepAfter, stepEnds } from '../routing/criteria';
import { Waiting } from '../routing/waiting';

type Restriction = Required<Pick<Waiting, 'admits' | 'widensAt'>>;

/** Which agents may take a contact, and when. Most contacts have no restriction, and then nothing is asked. */
export function restrictionsOf(center: Center, contact: Contact, queue: string): Partial<Restriction> {
  const all = [byCriteria(center, contact), byHours(center, queue), byPace(center, contact, queue)].filter((one) => one !== undefined);
  if (all.length < 2) return all[0] ?? {};
  return {
    admits: (agent, now) => all.every(({ admits }) => admits(agent, now)),
    widensAt: all.flatMap(({ widensAt }) => widensAt),
  };
}

/** The steps begin when the contact begins to wait, or when they are set (RT-12). */
function byCriteria(center: Center, { criteria: steps, criteriaSince = 0, at }: Contact): Restriction | undefined {
  if (!steps) return undefined;
  const begun = Math.max(criteriaSince, at.enqueue!);
  return {
    admits: (name, now) => {
      const step = stepAfter(steps, now - begun);
      const { arn, proficiencies = {} } = center.agents.get(name)!.props;
      return !step || meets(step.criterion, { ids: arn === undefined ? [name] : [name, arn], proficiencies });
    },
    widensAt: stepEnds(steps).map((end) => begun + end),
  };
}

/** Only if so assumed (HO-1, K10). */
function byHours(center: Center, queue: string): Restriction | undefined {
  const hours = center.assumptions.hoursGateRouting ? hoursOf(center, queue) : undefined;
  return hours && {
    admits: (_, now) => isOpen(hours, now),
    widensAt: openings(hours, center.now, center.now + center.assumptions.expiry),
  };
}

function hoursOf(center: Center, queue: string): HoursModel | undefined {
  return center.model.hours.get(center.model.queues.get(queue)?.hours ?? '');
}

/** Customers who are called first are called for agents who are free, of whom none is reserved (C-10). */
function byPace(center: Center, contact: Contact, queue: string): Restriction | undefined {
  if (contact.callsFirst !== 'customer') return undefined;
  return {
    admits: () => (center.dialling.get(queue) ?? 0) < center.router.freeFor(queue, contact.channel) * center.assumptions.callsPerFreeAgent,
    widensAt: [],
  };
}
