import { Duration } from 'aws-cdk-lib';
import { CallCenter } from './callback-setup';
import { gateOf, POSITION_SMS, THREE_LANGUAGES } from './callback-variants';
import { Chain, Disconnect, Message, PlayPrompt } from '../../src/blocks';
import {
  HolidayCalendar, NextOpening, NoLinePrompts, PathToService, PathToServiceProps, QueuedCallback, QueueMetricsCache, ServiceStatus, ServiceStep,
} from '../../src/callbacks';
import { englishNoLinePrompts } from '../../src/callbacks/no-line-prompts';

export const NO_LINE: NoLinePrompts = englishNoLinePrompts('lines full');

type Steps = Partial<PathToServiceProps>;

export function nextOpening({ stack, instance, hours, support }: CallCenter, watched = true): NextOpening {
  const metrics = watched ? new QueueMetricsCache(stack, 'Metrics', { instance, queues: [support] }) : undefined;
  return new NextOpening(stack, 'NextOpening', { instance, hours, metrics });
}

function everything(center: CallCenter, callback: QueuedCallback, opening = nextOpening(center)): Steps {
  const status = new ServiceStatus(center.stack, 'Status', {
    calendars: { office: new HolidayCalendar({ timeZone: 'Europe/Berlin', holidays: [] }) },
  });
  return {
    selfService: ServiceStep.menu({
      message: Message.text('For our address, press 1. For an agent, press 0.'),
      choices: { 1: new PlayPrompt('Say address', { message: Message.text('1 Example Street.') }) },
    }),
    holidays: ServiceStep.holidays(status),
    openingHours: ServiceStep.openingHours({ nextOpening: opening, afterHours: callback }),
    emergency: ServiceStep.emergency(status, { after: Chain.of() }),
    callback: ServiceStep.callback(callback, { nextOpening: opening }),
    overflow: [{ queue: center.queue('Second'), message: Message.text('One moment.') }, { queue: center.queue('Third') }],
  };
}

/** Each step left out, as it is by default, and with all that it can have. */
export const PATHS: readonly [string, (center: CallCenter) => Steps][] = [
  ['with nothing but a queue', () => ({})],
  ['with everything', (center) => everything(center, center.callback({ offerIn: [] }))],
  ['with a callback, and without other queues', (center) => ({ callback: ServiceStep.callback(center.callback({ offerIn: [] })) })],
  ['with other queues, and without a callback', (center) => ({ overflow: [{ queue: center.queue('Second') }, { queue: center.queue('Third') }] })],
  ['with text messages', (center) => everything(center, center.callback({ offerIn: [], positionSms: POSITION_SMS }))],
  ['without a check for duplicates', (center) => everything(center, center.callback({ offerIn: [], refuseDuplicates: false }))],
  ['behind a gate', (center) => everything(center, center.callback({ offerIn: [], offerGate: gateOf(center) }), nextOpening(center, false))],
  ['in three languages', (center) => {
    const callback = center.callback({ offerIn: [], languages: THREE_LANGUAGES });
    const opening = nextOpening(center);
    return {
      openingHours: ServiceStep.openingHours({ nextOpening: opening, afterHours: callback, afterHoursPrompts: { 'de-DE': NO_LINE } }),
      callback: ServiceStep.callback(callback, { nextOpening: opening, lastResortPrompts: { 'de-DE': NO_LINE } }),
    };
  }],
  ['that says when it opens, and takes no callback', (center) => ({ openingHours: ServiceStep.openingHours({ nextOpening: nextOpening(center) }) })],
  ['with a taper that ends the offer', (center) => ({
    callback: ServiceStep.callback(center.callback({ offerIn: [] }), {
      nextOpening: nextOpening(center),
      closingTaper: [{ beforeClosing: Duration.minutes(20), percent: 0 }, { beforeClosing: Duration.minutes(60), percent: 100 }],
    }),
  })],
  ['with steps of its own', () => ({
    selfService: ServiceStep.ofPart(new PlayPrompt('Say news', { message: Message.text('News.') })),
    openingHours: ServiceStep.ofPart(Chain.of()),
    emergency: ServiceStep.ofPart(Chain.of(new PlayPrompt('Say more', { message: Message.text('More.') }))),
    staffing: ServiceStep.ofPart(Chain.of()),
    callback: ServiceStep.ofPart(Chain.of()),
    prompts: { greeting: Message.text('Welcome.') },
  })],
  ['with a menu that asks once, and ends a call', () => ({
    selfService: ServiceStep.menu({
      message: Message.text('To hear goodbye, press 1.'),
      repeats: 0,
      choices: { 1: Chain.of(new PlayPrompt('Say goodbye', { message: Message.text('Goodbye.') }), new Disconnect('Hang up after goodbye')) },
    }),
  })],
];

/** A contact center with one path. */
export function centerWith(steps: (center: CallCenter) => Steps): CallCenter {
  const center = new CallCenter();
  const { stack, instance, support } = center;
  new PathToService(stack, 'Path', { instance, queue: support, ...steps(center) });
  return center;
}
