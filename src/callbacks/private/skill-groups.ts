import { Duration } from 'aws-cdk-lib';
import { Channel, MediaConcurrency, RoutingProfileQueue } from '../../connect';
import { SkillLevel } from '../skill-level';
import type { Skill } from '../skill-matrix';

/** Agents who know the same skills at the same levels. */
export interface SkillGroup {
  /** The same for the same skills and levels, whoever has them and in whatever order they are written. */
  readonly label: string;
  readonly agents: readonly string[];
  readonly queues: readonly RoutingProfileQueue[];
}

type Levels = Readonly<Record<string, SkillLevel>>;

/** The distinct rows of the matrix, in the order of their first agents. */
export function skillGroups(skills: Readonly<Record<string, Skill>>, agents: Readonly<Record<string, Levels>>): SkillGroup[] {
  const groups = new Map<string, string[]>();
  for (const [agent, levels] of Object.entries(agents)) {
    const key = JSON.stringify(partsOf(levels));
    groups.set(key, [...groups.get(key) ?? [], agent]);
  }
  return [...groups.values()].map((members) => {
    const levels = agents[members[0]];
    return { label: partsOf(levels).map(wordsOf).join(', '), agents: members, queues: queuesOf(skills, levels) };
  });
}

function partsOf(levels: Levels): [skill: string, level: string][] {
  return Object.keys(levels).sort().map((skill) => [skill, levels[skill]._label]);
}

function wordsOf([skill, level]: [string, string]): string {
  return level === '' ? skill : `${skill} (${level})`;
}

function queuesOf(skills: Readonly<Record<string, Skill>>, levels: Levels): RoutingProfileQueue[] {
  return Object.keys(levels).sort().flatMap((name) => {
    const delay = Duration.seconds(levels[name]._delayFor(skills[name].serviceLevel?.toSeconds({ integral: false })) ?? 0);
    return channelsOf(skills[name]).map((channel) => ({ queue: skills[name].queue, channel, priority: levels[name].priority, delay }));
  });
}

export function channelsOf({ channels }: Skill): readonly Channel[] {
  return channels ?? [Channel.VOICE];
}

const ONE_AT_A_TIME: Readonly<Record<Channel, MediaConcurrency>> = {
  [Channel.VOICE]: MediaConcurrency.voice(),
  [Channel.CHAT]: MediaConcurrency.chat(1),
  [Channel.TASK]: MediaConcurrency.task(1),
  [Channel.EMAIL]: MediaConcurrency.email(1),
};

/** One contact at a time in each channel that the group serves; calls always, because agents make some themselves. */
export function defaultConcurrency({ queues }: SkillGroup): MediaConcurrency[] {
  const served = new Set([Channel.VOICE, ...queues.map(({ channel }) => channel)]);
  return Object.values(Channel).filter((channel) => served.has(channel)).map((channel) => ONE_AT_A_TIME[channel]);
}
