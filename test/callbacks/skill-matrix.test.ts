import { Duration } from 'aws-cdk-lib';
import { PlaceInLine, Skill, SkillLevel, SkillMatrix, SkillMatrixProps } from '../../src/callbacks';
import { Channel, MediaConcurrency, Queue } from '../../src/connect';
import { messageOf } from '../connect/private/fixtures';
import { CallCenter, INSTANCE_ARN } from '../private/callback-setup';

type Rows = SkillMatrixProps['agents'];

const PRIMARY = SkillLevel.primary();
const SENIOR = SkillLevel.senior();

class Center extends CallCenter {
  readonly sales = this.queue('Sales');
  readonly billing = this.queue('Billing');

  readonly skills: Record<string, Skill> = {
    Support: { queue: this.support, serviceLevel: Duration.seconds(30) },
    Sales: { queue: this.sales },
    Billing: { queue: this.billing, channels: [Channel.VOICE, Channel.CHAT] },
  };

  matrix(agents: Rows, props: Partial<SkillMatrixProps> = {}): SkillMatrix {
    return new SkillMatrix(this.stack, 'Skills', {
      instance: this.instance, defaultOutboundQueue: this.support, skills: this.skills, agents, ...props,
    });
  }

  /** The rendered profiles: `queue channel priority/delay`, by description. */
  profiles(): Record<string, string[]> {
    const nameOf = (queue: Queue) => [JSON.stringify(this.stack.resolve(queue.queueArn)), queue.queueName] as const;
    const names = new Map([this.support, this.sales, this.billing, this.callbacks].map(nameOf));
    const profiles = Object.values(this.template.findResources('AWS::Connect::RoutingProfile')).map(({ Properties }) => Properties);
    interface Entry { QueueReference: { QueueArn: object; Channel: string }; Priority: number; Delay: number }
    return Object.fromEntries(profiles.map(({ Description, QueueConfigs }) => [Description, (QueueConfigs as Entry[]).map(
      ({ QueueReference: { QueueArn, Channel: channel }, Priority, Delay }) => `${names.get(JSON.stringify(QueueArn))} ${channel} ${Priority}/${Delay}`)]));
  }
}

function refusals(agents: Rows, props: Partial<SkillMatrixProps> = {}): string[] {
  return messageOf(() => new Center().matrix(agents, props)).split('\n  - ').slice(1);
}

/** Thirteen agents with four distinct sets of skills. */
const THIRTEEN: Rows = {
  ...Object.fromEntries(['Ada', 'Ben', 'Cem', 'Dee', 'Eli'].map((agent) => [agent, { Support: PRIMARY }])),
  ...Object.fromEntries(['Fay', 'Gus', 'Hal'].map((agent) => [agent, { Support: PRIMARY, Sales: PRIMARY }])),
  ...Object.fromEntries(['Ida', 'Jo', 'Kim'].map((agent) => [agent, { Sales: PRIMARY, Support: PRIMARY, Billing: PRIMARY }])),
  ...Object.fromEntries(['Lou', 'Max'].map((agent) => [agent, { Billing: PRIMARY, Support: SENIOR }])),
};

describe('SkillMatrix', () => {
  test('makes four profiles of thirteen agents with four distinct sets of skills', () => {
    const center = new Center();
    const matrix = center.matrix(THIRTEEN);
    expect(center.profiles()).toStrictEqual({
      'Skills: Support': ['Support VOICE 1/0'],
      'Skills: Sales, Support': ['Sales VOICE 1/0', 'Support VOICE 1/0'],
      'Skills: Billing, Sales, Support': ['Billing VOICE 1/0', 'Billing CHAT 1/0', 'Sales VOICE 1/0', 'Support VOICE 1/0'],
      'Skills: Billing, Support (senior 0.5)': ['Billing VOICE 1/0', 'Billing CHAT 1/0', 'Support VOICE 2/15'],
    });
    expect(matrix.routingProfiles).toHaveLength(4);
    expect(Object.keys(THIRTEEN).map((agent) => matrix.routingProfiles.indexOf(matrix.routingProfileOf(agent))))
      .toStrictEqual([0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3]);
  });

  test('keeps the names and the logical IDs of profiles when agents come, go and change places', () => {
    const resources = (agents: Rows) => {
      const center = new Center();
      center.matrix(agents);
      return Object.entries(center.template.findResources('AWS::Connect::RoutingProfile')).map(([id, { Properties }]) => `${id} ${Properties.Name}`).sort();
    };
    const reversed = Object.fromEntries(Object.entries(THIRTEEN).reverse().slice(1)
      .map(([agent, levels]) => [`${agent} again`, Object.fromEntries(Object.entries(levels).reverse())]));
    expect(resources(reversed)).toStrictEqual(resources(THIRTEEN));
  });

  test('lets senior agents join after 15 s of a service level of 30 s, and after their own work (RT-2)', () => {
    const center = new Center();
    center.matrix({ Ada: { Support: SENIOR }, Ben: { Support: SkillLevel.senior(0.8, 1) } });
    expect(center.profiles()).toStrictEqual({
      'Skills: Support (senior 0.5)': ['Support VOICE 2/15'],
      'Skills: Support (senior 0.8 priority 1)': ['Support VOICE 1/24'],
    });
  });

  test('lets tiers join one after the other (RT-2)', () => {
    const center = new Center();
    center.matrix({
      First: { Sales: PRIMARY },
      Second: { Sales: SkillLevel.overflow(Duration.minutes(1)) },
      Third: { Sales: SkillLevel.overflow(Duration.minutes(2), 3) },
    });
    expect(center.profiles()).toStrictEqual({
      'Skills: Sales': ['Sales VOICE 1/0'],
      'Skills: Sales (overflow 60 s)': ['Sales VOICE 2/60'],
      'Skills: Sales (overflow 120 s priority 3)': ['Sales VOICE 3/120'],
    });
  });

  test('orders the skills of an agent by priority (RT-1)', () => {
    const center = new Center();
    center.matrix({ Ada: { Sales: PRIMARY, Support: SkillLevel.primary(5) } });
    expect(center.profiles()).toStrictEqual({ 'Skills: Sales, Support (priority 5)': ['Sales VOICE 1/0', 'Support VOICE 5/0'] });
  });

  test('gives an agent one contact at a time in each channel of the skills', () => {
    const center = new Center();
    center.matrix({ Ada: { Sales: PRIMARY }, Ben: { Billing: PRIMARY } });
    center.template.hasResourceProperties('AWS::Connect::RoutingProfile', {
      Description: 'Skills: Sales', MediaConcurrencies: [{ Channel: 'VOICE', Concurrency: 1 }],
    });
    center.template.hasResourceProperties('AWS::Connect::RoutingProfile', {
      Description: 'Skills: Billing', MediaConcurrencies: [{ Channel: 'VOICE', Concurrency: 1 }, { Channel: 'CHAT', Concurrency: 1 }],
    });
  });

  test('takes another concurrency', () => {
    const center = new Center();
    center.matrix({ Ada: { Billing: PRIMARY } }, { concurrency: [MediaConcurrency.voice(), MediaConcurrency.chat(3)] });
    center.template.hasResourceProperties('AWS::Connect::RoutingProfile', {
      MediaConcurrencies: [{ Channel: 'VOICE', Concurrency: 1 }, { Channel: 'CHAT', Concurrency: 3 }],
    });
  });

  test('gives a queued callback the profiles whose agents take its calls, delays included (PL-3)', () => {
    const center = new Center();
    const matrix = center.matrix(THIRTEEN);
    const routingProfiles = matrix.routingProfilesServing(center.billing);
    center.callback({ inboundQueue: center.billing, routingProfiles, placeInLine: PlaceInLine.yieldToCalls() });
    expect(center.profiles()).toStrictEqual({
      'Skills: Support': ['Support VOICE 1/0'],
      'Skills: Sales, Support': ['Sales VOICE 1/0', 'Support VOICE 1/0'],
      'Skills: Billing, Sales, Support': ['Billing VOICE 1/0', 'Billing CHAT 1/0', 'Sales VOICE 1/0', 'Support VOICE 1/0', 'Callbacks VOICE 2/0'],
      'Skills: Billing, Support (senior 0.5)': ['Billing VOICE 1/0', 'Billing CHAT 1/0', 'Support VOICE 2/15', 'Callbacks VOICE 2/0'],
    });
  });

  test('takes a profile of 50 pairs of a queue and a channel, and cuts its description', () => {
    const center = new Center();
    const skills = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`Skill ${index}`, { queue: center.queue(`Queue ${index}`) }]));
    const row = Object.fromEntries(Object.keys(skills).map((name) => [name, PRIMARY]));
    center.matrix({ Ada: row }, { skills });
    const [{ Properties: { Description, QueueConfigs } }] = Object.values(center.template.findResources('AWS::Connect::RoutingProfile'));
    expect([Description.length, Description.slice(-3), QueueConfigs.length]).toStrictEqual([250, '...', 50]);
  });

  test.each<[string, Rows, string]>([
    ['no agents', {}, '[NoAgents] agents has none, got {}; write at least one with its skills'],
    ['an agent without skills', { Ada: {} }, '[NoSkills] agents["Ada"] has no skill, got {}; write at least one, or leave the agent out'],
    ['a skill that is not there', { Ada: { Cooking: PRIMARY } },
      '[UnknownSkill] agents["Ada"] has a skill that is not in skills, got "Cooking"; write one of "Support", "Sales", "Billing"'],
    ['a priority beyond 99', { Ada: { Sales: SkillLevel.primary(100) } },
      '[PriorityOutOfRange] agents["Ada"]["Sales"] has a priority out of the range, got 100; write a whole number from 1 to 99'],
    ['half a priority', { Ada: { Sales: SkillLevel.primary(1.5) } },
      '[PriorityOutOfRange] agents["Ada"]["Sales"] has a priority out of the range, got 1.5; write a whole number from 1 to 99'],
    ['a delay beyond 9999 s', { Ada: { Sales: SkillLevel.overflow(Duration.seconds(10_000)) } },
      '[DelayOutOfRange] agents["Ada"]["Sales"] joins after a delay out of the range, got 10000 seconds; let it be a whole number of at most 9999 seconds'],
    ['half a second', { Ada: { Sales: SkillLevel.overflow(Duration.millis(500)) } },
      '[DelayOutOfRange] agents["Ada"]["Sales"] joins after a delay out of the range, got 0.5 seconds; let it be a whole number of at most 9999 seconds'],
    ['a senior agent of a skill without a service level', { Ada: { Sales: SENIOR } },
      '[NoServiceLevel] agents["Ada"]["Sales"] joins after a share of the service level, but the skill has none, got nothing; write its serviceLevel, or use SkillLevel.overflow(…)'],
    ['the whole service level', { Ada: { Support: SkillLevel.senior(1) } },
      '[ShareOutOfRange] agents["Ada"]["Support"] joins after a share of the service level out of the range, got 1; write a number above 0 and below 1'],
  ])('rejects %s', (_, agents, message) => {
    expect(refusals(agents)).toStrictEqual([message]);
  });

  test('rejects more than 50 pairs of a queue and a channel', () => {
    const center = new Center();
    const skills = Object.fromEntries(Array.from({ length: 26 }, (_, index) => [`Skill ${index}`, {
      queue: Queue.fromQueueArn(center.stack, `Queue ${index}`, `${INSTANCE_ARN}/queue/${index}`), channels: [Channel.VOICE, Channel.TASK],
    }]));
    const row = Object.fromEntries(Object.keys(skills).map((name) => [name, PRIMARY]));
    expect(refusals({ Ada: row }, { skills })).toStrictEqual([
      '[TooManyQueues] agents["Ada"] has more pairs of a queue and a channel than a routing profile may have, got 52; keep 50',
    ]);
  });

  test('rejects two skills of one queue and channel, and takes them with other channels', () => {
    const center = new Center();
    const skills = (channel: Channel) => ({ Calls: { queue: center.support }, More: { queue: center.support, channels: [channel] } });
    expect(refusals({ Ada: { Calls: PRIMARY } }, { skills: skills(Channel.VOICE) })).toStrictEqual([
      '[QueueTwice] skills["More"] has a queue and a channel that skills["Calls"] has already, got "Stack/Support" for VOICE; '
      + 'let one skill have both, or give each skill a queue of its own',
    ]);
    expect(center.matrix({ Ada: { Calls: PRIMARY, More: PRIMARY } }, { skills: skills(Channel.TASK) }).routingProfiles).toHaveLength(1);
  });

  test.each(['', ' ', 'Sales, Support'])('rejects a skill of the name %j', (name) => {
    const center = new Center();
    expect(refusals({ Ada: { [name]: PRIMARY } }, { skills: { [name]: { queue: center.sales } } })).toStrictEqual([
      `[SkillName] skills has a name that is empty or a list, got ${JSON.stringify(name)}; name one skill, without commas`,
    ]);
  });

  test('rejects a skill without channels, and one with a channel that agents do not have', () => {
    const center = new Center();
    expect(refusals({ Ada: { Sales: PRIMARY } }, { skills: { Sales: { queue: center.sales, channels: [] } } })).toStrictEqual([
      '[NoChannels] skills["Sales"] has no channel, got []; leave channels out for calls',
    ]);
    expect(refusals({ Ada: { Billing: PRIMARY } }, { concurrency: [MediaConcurrency.voice()] })).toStrictEqual([
      '[ChannelNotServed] skills["Billing"] has a channel that concurrency leaves out, got CHAT; add it to concurrency, or leave concurrency out',
    ]);
  });

  test('reports all problems at once', () => {
    expect(refusals({ Ada: {}, Ben: { Sales: SkillLevel.primary(0), Cooking: PRIMARY } }).map((line) => /\w+/.exec(line)?.[0]))
      .toStrictEqual(['NoSkills', 'PriorityOutOfRange', 'UnknownSkill']);
  });

  test('says so when it is asked for an agent that it does not have', () => {
    const matrix = new Center().matrix({ Ada: { Sales: PRIMARY }, Ben: { Sales: PRIMARY } });
    expect(messageOf(() => matrix.routingProfileOf('Kim'))).toBe('SkillMatrix "Stack/Skills" is not valid\n'
      + '  - [UnknownAgent] agent is not in the matrix, got "Kim"; write one of "Ada", "Ben"');
  });
});
