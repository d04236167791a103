import { Duration } from 'aws-cdk-lib';
import { CallCenter } from './callback-setup';
import { POSITION_SMS } from './callback-variants';
import { CAPTURED } from './customer-first-setup';
import { Attribute, Chain, Disconnect, FlowContent, Message, PlayPrompt, SetWorkingQueue, TransferToFlow, TransferToQueue } from '../../src/blocks';
import {
  CallbackRequests, ChannelCallback, CustomerFirstCallback, EmergencyLine, FlowRollout, HolidayCalendar, NextOpening, OfferGate, OfferPoint,
  PathToService, QueuedCallback, QueueMetricsCache, QuickConnectTransfers, RolloutTarget, ScheduledCallback, ServiceStatus, ServiceStep,
  SkillLevel, SkillMatrix, Switchboard, SwitchDefinition, TransferDestination,
} from '../../src/callbacks';
import { ContactFlow, OpeningHours, PhoneNumberAssociation, Queue } from '../../src/connect';

/** What the patterns of one contact center share. */
class Shared {
  readonly matrix: SkillMatrix;
  readonly metrics: QueueMetricsCache;
  readonly switchboard: Switchboard;
  readonly status: ServiceStatus;
  readonly customerFirstQueue: Queue;
  readonly requestQueue: Queue;

  constructor(readonly center: CallCenter, readonly label: string) {
    const { stack, instance, number, support } = center;
    const queue = (id: string) => center.queue(`${id}${label}`, { outboundCallerId: { number } });
    this.customerFirstQueue = queue('CustomerFirstCalls');
    this.requestQueue = queue('Requested');
    this.matrix = new SkillMatrix(stack, `Matrix${label}`, {
      instance,
      defaultOutboundQueue: support,
      skills: { Support: { queue: support, serviceLevel: Duration.seconds(30) }, Requested: { queue: this.requestQueue } },
      agents: { ada: { Support: SkillLevel.primary(), Requested: SkillLevel.primary() }, ben: { Support: SkillLevel.senior() } },
    });
    this.metrics = new QueueMetricsCache(stack, `Metrics${label}`, { instance, queues: [support, this.requestQueue] });
    this.switchboard = new Switchboard(stack, `Switchboard${label}`, {
      switches: { 'offering': SwitchDefinition.flag(true), 'dialling': SwitchDefinition.flag(true), 'rollout-path': SwitchDefinition.rollout('stable', 'new') },
    });
    this.status = new ServiceStatus(stack, `Status${label}`, { calendars: { office: holidays() } });
    new EmergencyLine(stack, `EmergencyLine${label}`, { instance, status: this.status, messages: [{ name: 'storm', message: 'There is a storm.' }] });
  }
}

function holidays(): HolidayCalendar {
  return new HolidayCalendar({ timeZone: 'Europe/Berlin', holidays: [] });
}

/** Every pattern, in one contact center in which they refer to each other. */
export function everyPattern(center: CallCenter, label = ''): void {
  const shared = new Shared(center, label);
  const queued = queuedCallback(shared);
  const path = pathToService(shared, queued);
  rollout(shared, path);
  sharedChecks(shared, queued);
  quickConnects(shared, queued);
}

function queuedCallback({ center: { stack, instance, support, callbacks }, label, matrix, metrics, switchboard }: Shared): QueuedCallback {
  return new QueuedCallback(stack, `Callback${label}`, {
    instance,
    inboundQueue: support,
    callbackQueue: callbacks,
    routingProfiles: matrix.routingProfilesServing(support),
    offerIn: [OfferPoint.INBOUND, OfferPoint.CUSTOMER_QUEUE, OfferPoint.QUEUE_TRANSFER],
    offerGate: new OfferGate(stack, `Gate${label}`, { metrics }),
    killSwitches: { switchboard, offering: 'offering', dialling: 'dialling' },
    positionSms: POSITION_SMS,
    queueExperience: {},
  });
}

function pathToService({ center: { stack, instance, hours, support }, label, status }: Shared, queued: QueuedCallback): PathToService {
  const nextOpening = new NextOpening(stack, `NextOpening${label}`, { instance, hours });
  return new PathToService(stack, `Path${label}`, {
    instance,
    queue: support,
    holidays: ServiceStep.holidays(status),
    openingHours: ServiceStep.openingHours({ nextOpening, afterHours: queued }),
    emergency: ServiceStep.emergency(status, { after: Chain.of() }),
    callback: ServiceStep.callback(queued, { nextOpening }),
  });
}

function rollout({ center: { stack, instance, number }, label, switchboard }: Shared, path: PathToService): void {
  const renewed = new ContactFlow(stack, `New${label}`, {
    instance,
    content: FlowContent.fromBlocks(Chain.of(
      new PlayPrompt('Greet', { message: Message.text('Welcome.') }), new TransferToFlow('Take the path', { flow: path.flow }),
    )),
  });
  const { flow } = new FlowRollout(stack, `Rollout${label}`, {
    instance,
    switchboard,
    switchName: 'rollout-path',
    versions: [
      { versionName: 'stable', percent: 90, target: RolloutTarget.flow(path.flow) },
      { versionName: 'new', percent: 10, target: RolloutTarget.flow(renewed) },
    ],
  });
  if (label === '') new PhoneNumberAssociation(stack, 'Hotline', { phoneNumber: number, contactFlow: flow });
}

/** The other kinds of callback, which know of each other through one check. */
function sharedChecks(shared: Shared, { duplicateCheck, cancelCallback }: QueuedCallback): void {
  const { center: { stack, instance, support, callbacks }, label, matrix, metrics, customerFirstQueue, requestQueue } = shared;
  new CustomerFirstCallback(stack, `CustomerFirst${label}`, {
    instance,
    inboundQueue: support,
    callbackQueue: customerFirstQueue,
    routingProfiles: matrix.routingProfilesServing(support),
    duplicateCheck,
    cancelCallback,
    customerFirstParameters: CAPTURED,
  });
  const scheduled = new ScheduledCallback(stack, `Scheduled${label}`, {
    instance,
    callbackQueue: callbacks,
    timeZone: 'Europe/Berlin',
    openingHours: [OpeningHours.weekdays('08:00', '18:00')],
    capacityPerSlot: 5,
    duplicateCheck,
    cancelCallback,
  });
  new ContactFlow(stack, `ChooseTime${label}`, { instance, content: FlowContent.fromBlocks(Chain.of(scheduled.offer(), intoLine(support))) });
  const requests = new CallbackRequests(stack, `Requests${label}`, { instance, queue: requestQueue, metrics, duplicateCheck });
  new ChannelCallback(stack, `Channels${label}`, { requests, phoneNumber: Attribute.userDefined('phone'), whenNotPossible: intoLine(support) });
}

function quickConnects({ center: { stack, instance, support, callbacks }, label }: Shared, queued: QueuedCallback): void {
  new QuickConnectTransfers(stack, `QuickConnects${label}`, {
    instance,
    queues: [support, callbacks],
    destinations: {
      [`Support${label}`]: TransferDestination.queue(support),
      [`Support, with callback${label}`]: TransferDestination.queue(support, queued.queueTransferFlow),
    },
  });
}

function intoLine(queue: Queue): Chain {
  return Chain.of(
    new SetWorkingQueue('Set queue', { queue }),
    new TransferToQueue('Wait for an agent', {
      onAtCapacity: Chain.of(
        new PlayPrompt('Say line is full', { message: Message.text('All lines are busy. Please call again later. Goodbye.') }), new Disconnect('Hang up'),
      ),
    }),
  );
}

