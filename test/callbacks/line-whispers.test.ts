import { OfferPoint, QueuedCallbackProps } from '../../src/callbacks';
import { CallCenter } from '../private/callback-setup';
import { LINE_VARIANTS, lineCenter } from '../private/line-variants';
import { flowOf, TemplateFlow } from '../private/template-flows';
import { actionsByName, branchesOf, simpleWays } from '../private/walk';

function whispers(props: Partial<QueuedCallbackProps> = {}) {
  const center = new CallCenter();
  center.callback({ offerIn: [OfferPoint.CUSTOMER_QUEUE], queueExperience: {}, ...props });
  const { template } = center;
  return { agent: flowOf(template, 'CallbackQueueExperienceAgentWhisper'), customer: flowOf(template, 'CallbackQueueExperienceCustomerWhisper') };
}

const targetsOf = ({ document }: TemplateFlow, block: string) =>
  Object.fromEntries(branchesOf(actionsByName(document).get(block)!).map(({ name, target }) => [name, target]));
const parametersOf = ({ document }: TemplateFlow, block: string) => actionsByName(document).get(block)!.Parameters as Record<string, any>;

/** The blocks that a contact passes while nothing fails, with these answers to the checks. */
function path({ document }: TemplateFlow, answers: Record<string, string>): string[] {
  const actions = actionsByName(document);
  const passed: string[] = [];
  for (let block: string | undefined = document.startAction; block !== undefined;) {
    passed.push(block);
    const wanted: string = answers[block] ?? 'next';
    const branches = branchesOf(actions.get(block)!);
    block = (branches.find(({ name }) => name === wanted) ?? branches.find(({ name }) => name === 'NoMatchingCondition'))?.target;
  }
  return passed;
}

describe('An agent who answers while the customer hears the offer (QF-4, QF-5, CR-6)', () => {
  const { agent, customer } = whispers();

  test('finds the reservation released, logs switched on again, and hears why the customer may be confused', () => {
    expect(path(agent, { 'Was a callback being offered': 'yes', 'Is a number known': '+' })).toStrictEqual([
      'Set voice', 'Was a callback being offered', 'Keep number out of logs', 'Is a number known', 'Release reservation', 'Note interrupted offer',
      'Set logging', 'Announce call during offer', 'Join the customer',
    ]);
    expect(parametersOf(agent, 'Release reservation').LambdaInvocationAttributes).toMatchObject({
      operation: 'release', phoneNumber: '$.Attributes.callbackNumber',
    });
    expect(parametersOf(agent, 'Note interrupted offer').Attributes).toStrictEqual({ callbackOffering: 'interrupted' });
    expect(parametersOf(agent, 'Set logging')).toStrictEqual({ FlowLoggingBehavior: 'Enabled' });
  });

  test('releases nothing before a number was known', () => {
    expect(path(agent, { 'Was a callback being offered': 'yes' })).not.toContain('Release reservation');
  });

  test('is announced to the customer, once', () => {
    expect(path(customer, { 'Was an offer interrupted': 'interrupted' })).toStrictEqual([
      'Was an offer interrupted', 'Set voice', 'Say agent has arrived', 'Note what was said', 'Join the agent',
    ]);
    expect(parametersOf(customer, 'Note what was said').Attributes).toStrictEqual({ callbackOffering: 'answered' });
    expect(path(customer, { 'Was an offer interrupted': 'answered' })).toStrictEqual(['Was an offer interrupted', 'Join the agent']);
  });

  test('finds everything put right by the customer whisper if another agent whisper has run', () => {
    expect(path(customer, { 'Was an offer interrupted': 'yes', 'Is a number known': '+' })).toStrictEqual([
      'Was an offer interrupted', 'Keep number out of logs', 'Is a number known', 'Release reservation', 'Note interrupted offer', 'Set logging', 'Set voice',
      'Say agent has arrived', 'Note what was said', 'Join the agent',
    ]);
  });
});

test('An agent who answers during the music hears the queue, and the customer nothing', () => {
  const { agent, customer } = whispers();
  expect(path(agent, {})).toStrictEqual(['Set voice', 'Was a callback being offered', 'Announce call', 'Join the customer']);
  expect(parametersOf(agent, 'Announce call')).toStrictEqual({ Text: '$.Queue.Name' });
  expect(path(customer, {})).toStrictEqual(['Was an offer interrupted', 'Join the agent']);
});

test('Logs stay off where the callback has none', () => {
  const { agent } = whispers({ flowLogging: false });
  expect(parametersOf(agent, 'Set logging')).toStrictEqual({ FlowLoggingBehavior: 'Disabled' });
});

test('Without a check for duplicates there is nothing to release', () => {
  const { agent, customer } = whispers({ refuseDuplicates: false });
  for (const { document } of [agent, customer]) expect([...actionsByName(document).keys()]).not.toContain('Release reservation');
});

test('The customer is told in the language of the contact', () => {
  const { template } = lineCenter(LINE_VARIANTS[LINE_VARIANTS.length - 1][1]);
  const customer = flowOf(template, 'CallbackQueueExperienceCustomerWhisper');
  expect(targetsOf(customer, 'Which language')).toMatchObject({ 'de-DE': 'Set voice de-DE' });
  expect(parametersOf(customer, 'Say agent has arrived de-DE')).toStrictEqual({ Text: 'Wir verbinden Sie jetzt.' });
});

test('Every way of the whispers ends with both sides joined, failures included', () => {
  for (const { document } of Object.values(whispers())) {
    const ends = [...simpleWays(document)].map((way) => way[way.length - 1].type);
    expect([...new Set(ends)]).toStrictEqual(['EndFlowExecution']);
  }
});
