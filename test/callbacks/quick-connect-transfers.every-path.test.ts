import { FlowContent, LoopPrompts, Message } from '../../src/blocks';
import { QuickConnectTransfers, QuickConnectTransfersProps, TransferDestination } from '../../src/callbacks';
import { ContactFlow, ContactFlowType, Queue, User } from '../../src/connect';
import { isServed, pathEnds } from '../../src/validation/paths';
import { CallCenter, INSTANCE_ARN } from '../private/callback-setup';
import { flowsOf, graphOf, TemplateFlow } from '../private/template-flows';
import { outcomeOf, simpleWays, Step } from '../private/walk';

interface Variant extends Partial<QuickConnectTransfersProps> {
  readonly ownQueueFlow?: boolean;
}

const PROMPTS = { customerHold: [Message.text('One.'), Message.text('Two.')], queueFull: Message.ssml('<speak>Full.</speak>') };

const VARIANTS: readonly [string, Variant][] = [
  ['with nothing but what it needs', {}],
  ['with a customer queue flow', { ownQueueFlow: true }],
  ['with a voice and prompts of its own', { voice: 'Vicki', prompts: PROMPTS }],
];

function variantFlows({ ownQueueFlow, ...props }: Variant): TemplateFlow[] {
  const center = new CallCenter();
  const { stack, instance, support, callbacks } = center;
  const customerQueueFlow = ownQueueFlow ? new ContactFlow(stack, 'Waiting', {
    instance, type: ContactFlowType.CUSTOMER_QUEUE, content: FlowContent.fromBlocks(new LoopPrompts('Wait', { messages: [Message.text('Wait.')] })),
  }) : undefined;
  new QuickConnectTransfers(stack, 'Transfers', {
    instance,
    queues: [support, callbacks],
    destinations: {
      Kim: TransferDestination.user(User.fromUserArn(stack, 'Kim', `${INSTANCE_ARN}/agent/kim`)),
      Billing: TransferDestination.queue(Queue.fromQueueArn(stack, 'Billing', `${INSTANCE_ARN}/queue/billing`)),
    },
    customerQueueFlow,
    ...props,
  });
  return flowsOf(center.template);
}

/** What each type of flow may end with; the words of an agent's flow are said to the agent, with whom the customer stays. */
const ENDS: Readonly<Record<string, string[]>> = {
  AGENT_TRANSFER: ['handed over'],
  QUEUE_TRANSFER: ['in queue', 'told'],
  AGENT_WHISPER: ['left in place'],
  CUSTOMER_WHISPER: ['left in place'],
  AGENT_HOLD: ['left in place'],
  CUSTOMER_HOLD: ['left in place'],
  CUSTOMER_QUEUE: ['left in place'],
};

function endsOf({ document }: TemplateFlow): string[] {
  const words = { 'queued': 'in queue', 'handed-over': 'handed over', 'left-in-place': 'left in place', 'disconnected': 'told' };
  const ends = pathEnds(graphOf(document), document.startAction);
  return [...new Set(ends.map((end) => (isServed(end) ? words[end.ending] : `cut off at ${end.block}`)))].sort();
}

function endsOfSimpleWays({ document }: TemplateFlow): string[] {
  const wordOf = (way: readonly Step[]) => (way[way.length - 1].type === 'TransferContactToAgent' ? 'handed over' : outcomeOf(way));
  return [...new Set([...simpleWays(document)].map(wordOf))].sort();
}

describe.each(VARIANTS)('QuickConnectTransfers %s', (_, variant) => {
  const flows = variantFlows(variant);

  test('ends every way of every flow as its type must, error branches included (QC-1)', () => {
    expect(flows.length).toBeGreaterThanOrEqual(6);
    expect(flows.map((flow) => [flow.type, endsOf(flow)])).toStrictEqual(flows.map(({ type }) => [type, ENDS[type]]));
  });

  test('has the same ends by a second reading that follows every simple way', () => {
    expect(flows.map((flow) => [flow.type, endsOfSimpleWays(flow)])).toStrictEqual(flows.map(({ type }) => [type, ENDS[type]]));
  });

  test('tells the agent of a full queue and of a failed transfer before the leg ends (CP-3)', () => {
    const [{ document }] = flows.filter(({ type }) => type === 'QUEUE_TRANSFER');
    const refused = [...simpleWays(document)].filter((way) => way[way.length - 1].type === 'DisconnectParticipant');
    expect([...new Set(refused.map((way) => `${way[way.length - 3].branch}: ${way[way.length - 2].block}`))].sort()).toStrictEqual([
      'NoMatchingError: Say transfer failed', 'QueueAtCapacity: Say queue is full',
    ]);
  });
});
