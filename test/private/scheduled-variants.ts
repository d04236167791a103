import { Duration } from 'aws-cdk-lib';
import { CallCenter } from './callback-setup';
import { THREE_LANGUAGES } from './callback-variants';
import { requestsOf } from './request-variants';
import { flowsOf, TemplateFlow } from './template-flows';
import { Chain, Disconnect, FlowContent, GoTo, LoopPrompts, Message, PlayPrompt, SetWorkingQueue, TransferToQueue } from '../../src/blocks';
import { DuplicateCheck, ScheduledCallback, ScheduledCallbackLanguage, ScheduledCallbackProps } from '../../src/callbacks';
import { ENGLISH_WORDING, englishScheduledPrompts } from '../../src/callbacks/scheduled-callback-prompts';
import { ContactFlow, ContactFlowType, OpeningHours } from '../../src/connect';

export const SCHEDULED_IN_THREE_LANGUAGES: ScheduledCallbackLanguage[] = THREE_LANGUAGES.map((language) => (
  { ...language, schedulePrompts: englishScheduledPrompts({}), slotWording: ENGLISH_WORDING }
));

/** What a scheduled callback cannot do without. */
export function scheduledProps({ instance, callbacks }: CallCenter): ScheduledCallbackProps {
  return {
    instance, callbackQueue: callbacks, timeZone: 'Europe/Berlin', openingHours: [OpeningHours.weekdays('08:00', '18:00')], capacityPerSlot: 5,
  };
}

interface Variant extends Partial<ScheduledCallbackProps> {
  /** The customer has a queued or a scheduled callback. */
  readonly sharedCheck?: boolean;
  /** Times are offered that no delay reaches. */
  readonly farSlots?: boolean;
}

export const SCHEDULED_VARIANTS: readonly [string, Variant][] = [
  ['with nothing but what it needs', {}],
  ['in three languages', { languages: SCHEDULED_IN_THREE_LANGUAGES }],
  ['with a check that it shares', { sharedCheck: true }],
  ['for two weeks', { farSlots: true }],
  ['for two weeks in three languages, in short slots', { farSlots: true, languages: SCHEDULED_IN_THREE_LANGUAGES, slotLength: Duration.minutes(15) }],
  ['without logs, for one country, with a caller ID of its own', { flowLogging: false, localCountry: 'DE', callerId: '+12065550100', maxRetries: 0 }],
];

/** The flows of a center that offers times to callers, before the line and in it. */
export function scheduledFlows({ sharedCheck, farSlots, ...props }: Variant): TemplateFlow[] {
  const center = new CallCenter();
  const { stack, instance } = center;
  const duplicateCheck = sharedCheck ? new DuplicateCheck(stack, 'Check', { instance }) : undefined;
  const far = farSlots ? { requests: requestsOf(center), horizon: Duration.days(14) } : {};
  const scheduled = new ScheduledCallback(stack, 'Scheduled', { ...scheduledProps(center), duplicateCheck, ...far, ...props });
  new ContactFlow(stack, 'Inbound', { instance, type: ContactFlowType.CONTACT_FLOW, content: FlowContent.fromBlocks(inbound(scheduled, center)) });
  new ContactFlow(stack, 'CustomerQueue', {
    instance, type: ContactFlowType.CUSTOMER_QUEUE, content: FlowContent.fromBlocks(inLine(scheduled)),
  });
  return flowsOf(center.template);
}

/** Callers choose a time, or wait in line. */
export function inbound(scheduled: ScheduledCallback, { support }: CallCenter): Chain {
  return Chain.of(
    scheduled.offer(),
    new SetWorkingQueue('Set queue', { queue: support }),
    new TransferToQueue('Wait for an agent', {
      onAtCapacity: Chain.of(new PlayPrompt('Say line is full', { message: Message.text('Please call again later.') }), new Disconnect('Hang up after full line')),
    }),
  );
}

function inLine(scheduled: ScheduledCallback): Chain {
  return Chain.of(new LoopPrompts('Wait in line', {
    messages: [Message.text('Please wait.')], interruptEvery: Duration.seconds(60), onInterrupt: Chain.of(scheduled.offer(), GoTo.block('Wait in line')),
  }));
}
