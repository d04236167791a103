import { Duration } from 'aws-cdk-lib';
import { IQueueRef } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { Channel, RoutingProfile, RoutingProfileQueueEntry } from '../../connect';
import { Problems, shown } from '../../language/problems';
import { PlaceInLine } from '../place-in-line';

export interface RoutingPlan {
  readonly inboundQueue: IQueueRef;
  readonly callbackQueue: IQueueRef;
  readonly routingProfiles?: RoutingProfile[];
  readonly placeInLine?: PlaceInLine;
  readonly routingDelay?: Duration;
}

const LOWEST_PRIORITY = 99;

/** Lets the agents who take the calls take the callbacks, in the order that the user chose (PL-2, PL-3). */
export function serveCallbacks(scope: Construct, plan: RoutingPlan): void {
  const problems = new Problems();
  const missing = (plan.routingProfiles ?? []).flatMap((profile) => entryFor(profile, plan, problems));
  problems.throwIfAny(`${scope.constructor.name} "${scope.node.path}"`);
  for (const { profile, priority, delay } of missing) profile.addQueue({ queue: plan.callbackQueue, priority, delay });
}

function entryFor(profile: RoutingProfile, plan: RoutingPlan, problems: Problems) {
  const calls = voiceEntry(profile, plan.inboundQueue);
  if (!calls) {
    problems.add('InboundQueueNotServed', `routingProfiles has a profile that does not serve the inbound queue, got ${shown(profile.node.path)}; `
      + 'add the inbound queue to it, or leave the profile out and add the callback queue to it yourself');
    return [];
  }
  const placeInLine = plan.placeInLine ?? PlaceInLine.keep();
  const priority = calls.priority + placeInLine.priorityOffset;
  problems.addUnless(priority <= LOWEST_PRIORITY, 'PriorityTooLow',
    `placeInLine asks for a priority lower than ${LOWEST_PRIORITY}, got ${priority} in ${shown(profile.node.path)}; yield by fewer steps`);
  const given = voiceEntry(profile, plan.callbackQueue);
  if (!given) return [{ profile, priority, delay: plan.routingDelay ?? calls.delay }];
  checkGiven(profile, given, { priority, delay: plan.routingDelay ?? given.delay, remedy: remedyFor(plan) }, problems);
  return [];
}

interface Wanted {
  readonly priority: number;
  readonly delay: Duration;
  readonly remedy: string;
}

/** An entry that somebody made is not changed, so it must say the same. */
function checkGiven(profile: RoutingProfile, given: RoutingProfileQueueEntry, { priority, delay, remedy }: Wanted, problems: Problems): void {
  problems.addUnless(given.priority === priority, 'PriorityContradicts',
    `placeInLine asks for priority ${priority} of the callback queue, got ${given.priority} in ${shown(profile.node.path)}; ${remedy}`);
  problems.addUnless(given.delay.toSeconds() === delay.toSeconds(), 'DelayContradicts',
    `routingDelay asks for ${delay.toSeconds()} s before the callback queue is offered, got ${given.delay.toSeconds()} s in `
    + `${shown(profile.node.path)}; ${remedy}`);
}

function remedyFor({ inboundQueue, callbackQueue }: RoutingPlan): string {
  return inboundQueue.queueRef.queueArn === callbackQueue.queueRef.queueArn
    ? 'give the callbacks a queue of their own, because calls and callbacks of one queue have one entry'
    : 'change one of the two, or leave the callback queue out of the profile';
}

function voiceEntry(profile: RoutingProfile, queue: IQueueRef): RoutingProfileQueueEntry | undefined {
  return profile.queueEntries.find((entry) => entry.channel === Channel.VOICE && entry.queue.queueRef.queueArn === queue.queueRef.queueArn);
}
