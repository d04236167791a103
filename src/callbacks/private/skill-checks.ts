import { channelsOf } from './skill-groups';
import { Problems, shown } from '../../language/problems';
import { SkillLevel } from '../skill-level';
import type { Skill, SkillMatrixProps } from '../skill-matrix';

/** What a routing profile may have by the quota of the service. */
const MOST_PAIRS = 50;
const LOWEST_PRIORITY = 99;
const LONGEST_DELAY = 9999;

/** Everything that is wrong with a matrix, by the words of the user; the routing profiles then have no reason to refuse it. */
export function checkMatrix({ skills, agents, concurrency }: SkillMatrixProps, problems: Problems): void {
  problems.addUnless(Object.keys(agents).length > 0, 'NoAgents', 'agents has none, got {}; write at least one with its skills');
  checkSkills(skills, problems);
  for (const [agent, levels] of Object.entries(agents)) checkAgent(`agents[${shown(agent)}]`, levels, skills, problems);
  for (const [name, skill] of Object.entries(skills)) {
    const unserved = concurrency && channelsOf(skill).filter((channel) => !concurrency.some((one) => one.channel === channel));
    problems.addUnless(!unserved?.length, 'ChannelNotServed',
      `skills[${shown(name)}] has a channel that concurrency leaves out, got ${unserved?.join(', ')}; add it to concurrency, or leave concurrency out`);
  }
}

/** Two skills of one queue would be two entries for it in the profile of who knows both. */
function checkSkills(skills: Readonly<Record<string, Skill>>, problems: Problems): void {
  const known = new Map<string, string>();
  for (const [name, skill] of Object.entries(skills)) {
    // Names of groups are lists of skills.
    problems.addUnless(name.trim() !== '' && !name.includes(','), 'SkillName',
      `skills has a name that is empty or a list, got ${shown(name)}; name one skill, without commas`);
    problems.addUnless(channelsOf(skill).length > 0, 'NoChannels', `skills[${shown(name)}] has no channel, got []; leave channels out for calls`);
    for (const channel of channelsOf(skill)) {
      const pair = `${skill.queue.queueRef.queueArn} ${channel}`;
      const other = known.get(pair);
      problems.addUnless(other === undefined, 'QueueTwice',
        `skills[${shown(name)}] has a queue and a channel that skills[${shown(other)}] has already, got ${shown(skill.queue.node.path)} for ${channel}; `
        + 'let one skill have both, or give each skill a queue of its own');
      known.set(pair, name);
    }
  }
}

function checkAgent(label: string, levels: Readonly<Record<string, SkillLevel>>, skills: Readonly<Record<string, Skill>>, problems: Problems): void {
  problems.addUnless(Object.keys(levels).length > 0, 'NoSkills', `${label} has no skill, got {}; write at least one, or leave the agent out`);
  for (const [name, level] of Object.entries(levels)) {
    problems.addUnless(Object.hasOwn(skills, name), 'UnknownSkill',
      `${label} has a skill that is not in skills, got ${shown(name)}; write one of ${Object.keys(skills).map(shown).join(', ')}`);
    if (Object.hasOwn(skills, name)) checkLevel(`${label}[${shown(name)}]`, level, skills[name], problems);
  }
  const pairs = Object.keys(levels).flatMap((name) => (Object.hasOwn(skills, name) ? channelsOf(skills[name]) : [])).length;
  problems.addUnless(pairs <= MOST_PAIRS, 'TooManyQueues',
    `${label} has more pairs of a queue and a channel than a routing profile may have, got ${pairs}; keep ${MOST_PAIRS}`);
}

function checkLevel(label: string, level: SkillLevel, { serviceLevel }: Skill, problems: Problems): void {
  const { priority, _share: share } = level;
  problems.addUnless(Number.isInteger(priority) && priority >= 1 && priority <= LOWEST_PRIORITY, 'PriorityOutOfRange',
    `${label} has a priority out of the range, got ${shown(priority)}; write a whole number from 1 to ${LOWEST_PRIORITY}`);
  if (share !== undefined) {
    problems.addUnless(share > 0 && share < 1, 'ShareOutOfRange',
      `${label} joins after a share of the service level out of the range, got ${shown(share)}; write a number above 0 and below 1`);
  }
  const delay = level._delayFor(serviceLevel?.toSeconds({ integral: false }));
  if (delay === undefined) {
    problems.add('NoServiceLevel', `${label} joins after a share of the service level, but the skill has none, got nothing; `
      + 'write its serviceLevel, or use SkillLevel.overflow(…)');
  } else {
    problems.addUnless(Number.isInteger(delay) && delay >= 0 && delay <= LONGEST_DELAY, 'DelayOutOfRange',
      `${label} joins after a delay out of the range, got ${delay} seconds; let it be a whole number of at most ${LONGEST_DELAY} seconds`);
  }
}
