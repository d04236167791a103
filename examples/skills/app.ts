import { App, Duration, Stack } from 'aws-cdk-lib';
import {
  HolidayCalendar, HoursOfOperation, IInstance, Instance, MediaConcurrency, OpeningHours, PhoneNumber, PlaceInLine, Queue, QueuedCallback,
  SecurityProfile, SkillLevel, SkillMatrix, User, UserPhone,
} from '../../src';

const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d';

const HOLIDAYS = new HolidayCalendar({
  timeZone: 'America/New_York',
  holidays: [{ date: '12-25', name: 'Christmas Day', messages: { 'en-US': 'We are closed today. Merry Christmas.' } }],
});

/** Thirteen agents, four routing profiles, and a queued callback for one of the skills. */
export function createApp(props: { outdir: string; context?: Record<string, unknown> }): App {
  const app = new App({ ...props, analyticsReporting: false });
  contactCenter(new Stack(app, 'Skills', { env: { account: '111122223333', region: 'us-east-1' } }));
  return app;
}

function contactCenter(stack: Stack): void {
  const instance = Instance.fromInstanceArn(stack, 'Instance', INSTANCE);
  const { support, orders, returns, callbacks } = queues(stack, instance);
  const agents = rows();
  const matrix = new SkillMatrix(stack, 'Matrix', {
    instance,
    defaultOutboundQueue: support,
    skills: { Support: { queue: support, serviceLevel: Duration.seconds(30) }, Orders: { queue: orders }, Returns: { queue: returns } },
    agents,
    concurrency: [MediaConcurrency.voice()],
  });
  addUsers(stack, { instance, matrix, names: Object.keys(agents) });
  new QueuedCallback(stack, 'Callback', {
    instance,
    inboundQueue: support,
    callbackQueue: callbacks,
    routingProfiles: matrix.routingProfilesServing(support),
    placeInLine: PlaceInLine.keep(),
    localCountry: 'US',
  });
}

/** Who knows what. */
function rows(): Record<string, Record<string, SkillLevel>> {
  const primary = SkillLevel.primary();
  const all = (agents: string[], levels: Record<string, SkillLevel>) => Object.fromEntries(agents.map((agent) => [agent, levels]));
  return {
    ...all(['ada', 'ben', 'cem', 'dee', 'eli'], { Support: primary }),
    ...all(['fay', 'gus', 'hal', 'ida'], { Orders: primary, Returns: primary }),
    ...all(['jo', 'kim'], { Orders: primary, Support: SkillLevel.senior() }),
    ...all(['lou', 'max'], { Orders: SkillLevel.overflow(Duration.minutes(1)), Returns: SkillLevel.overflow(Duration.minutes(2)) }),
  };
}

/** The instance has SAML, so users have no password. */
function addUsers(stack: Stack, { instance, matrix, names }: { instance: IInstance; matrix: SkillMatrix; names: string[] }): void {
  const rights = SecurityProfile.fromSecurityProfileArn(stack, 'Rights', `${INSTANCE}/security-profile/5d7f9b1c-3e5a-4c8d-a1b2-6f8a0c2e4d6b`);
  for (const name of names) {
    new User(stack, name, {
      instance,
      userName: `${name}@example.com`,
      identity: { firstName: name, lastName: 'Example' },
      routingProfile: matrix.routingProfileOf(name),
      securityProfiles: [rights],
      phone: UserPhone.softphone({ autoAccept: true }),
      afterContactWorkTimeLimit: Duration.minutes(2),
    });
  }
}

function queues(stack: Stack, instance: IInstance) {
  const hoursOfOperation = new HoursOfOperation(stack, 'Hours', {
    instance,
    timeZone: HOLIDAYS.timeZone,
    openingHours: [OpeningHours.weekdays('08:00', '18:00')],
    overrides: HOLIDAYS.hoursOverrides(2027, 2029),
  });
  const number = PhoneNumber.fromPhoneNumberArn(stack, 'Number',
    'arn:aws:connect:us-east-1:111122223333:phone-number/2b6d8f10-3c5e-4a7b-9d1f-8e0a2c4b6d8f');
  const queue = (name: string) => new Queue(stack, name, { instance, hoursOfOperation, queueName: name, outboundCallerId: { number } });
  return { support: queue('Support'), orders: queue('Orders'), returns: queue('Returns'), callbacks: queue('Callbacks') };
}
