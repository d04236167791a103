import { story } from './private/story';
import { BrokenFlowError } from '../../../src/simulation/interpreter/broken-flow-error';
import { action } from '../interpreter/private/script';
import { branching, flow, say, World } from '../private/world';

const WAIT_NOTHING = { type: 'Wait', parameters: { TimeLimitSeconds: '0' }, when: [['Equals', 'WaitCompleted', 'Say']] as const };
const ROUND = 'put something into the loop that takes time';

function brokenBy(act: () => unknown): string {
  let broken: unknown;
  try {
    act();
  } catch (error) {
    broken = error;
  }
  expect(broken).toBeInstanceOf(BrokenFlowError);
  return (broken as BrokenFlowError).message;
}

test('a branch that leads nowhere is an error that names the flow, the block and the branch', () => {
  const { world } = story([action('Say', 'MessageParticipant', { Text: '2' }, { next: 'Gone' })]);
  world.call('flow');
  expect(brokenBy(() => world.until(5))).toBe(
    'flow "flow", block "Say": the branch "next" leads to a block that the flow does not have, got "Gone"; lead it to one of its blocks');
});

test('a flow that starts nowhere is an error that names the flow', () => {
  const world = new World({ flows: [{ ...flow('main', 'CONTACT_FLOW', say(1)), start: 'Gone' }] });
  expect(brokenBy(() => world.call('main'))).toBe('flow "main": the flow starts with a block that it does not have, got "Gone"; start with one of its blocks');
});

test('a flow that another one needs, and that does not exist, is an error at the block that led there', () => {
  const world = new World({ queues: [{ id: 'q' }], model: { defaultFlows: { CUSTOMER_QUEUE: 'music' } } });
  expect(brokenBy(() => world.call('to-q'))).toBe(
    'flow "to-q", block "1": the customer-queue flow of contact 00000000-0000-4000-8000-000000000001 does not exist, got "music"; use one of "to-q"');
});

test('a flow that does not exist where no other flow led there is an error, too', () => {
  const world = new World({ queues: [{ id: 'q' }], model: { defaultFlows: { AGENT_WHISPER: 'whisper' } } });
  world.agent('Ann', { accepts: 3 });
  world.call('to-q');
  expect(brokenBy(() => world.until(5))).toBe(
    'the agent-whisper flow of contact 00000000-0000-4000-8000-000000000001 does not exist, got "whisper"; use one of "to-q"');
});

test('a contact whose queue does not exist is an error at the block that asks for the queue', () => {
  const world = new World({ flows: [flow('wait', 'CONTACT_FLOW', say(1), ['GetMetricData'])] });
  world.call('wait').queue = 'sales';
  expect(brokenBy(() => world.until(2))).toBe('flow "wait", block "1": the queue of the contact does not exist, got "sales"; use one of "q", "cb"');
});

test('a loop that takes no time is an error that names its blocks, those of an inner loop as well', () => {
  const world = new World({
    flows: [branching('main', 'CONTACT_FLOW', {
      Begin: { type: 'UpdateContactAttributes', parameters: { Attributes: {} }, next: 'Outer' },
      Outer: { type: 'UpdateFlowAttributes', parameters: { FlowAttributes: {} }, next: 'Inner' },
      Inner: {
        type: 'Loop', parameters: { LoopCount: '20' }, when: [['Equals', 'ContinueLooping', 'Set'], ['Equals', 'DoneLooping', 'Outer']],
      },
      Set: { type: 'UpdateContactAttributes', parameters: { Attributes: {} }, next: 'Inner' },
    })],
  });
  expect(brokenBy(() => world.call('main'))).toMatch(
    /^flow "main", block "\w+": the flow goes round without ever waiting, got the blocks ("main › (Inner|Set|Outer)"(, |;)){3} put something into the loop/);
});

test('a loop through other flows names the blocks with their flows', () => {
  const to = (id: string, other: string) => flow(id, 'CONTACT_FLOW', ['TransferToFlow', { ContactFlowId: other }]);
  const world = new World({ flows: [to('one', 'other'), to('other', 'one')] });
  expect(brokenBy(() => world.call('one'))).toBe(
    `flow "one", block "0": the flow goes round without ever waiting, got the blocks "one › 0", "other › 0"; ${ROUND}`);
});

test('a loop whose waits and prompts take no time is an error of whoever lets time pass', () => {
  const world = new World({
    flows: [branching('main', 'CONTACT_FLOW', { Say: { type: 'MessageParticipant', parameters: { Text: '0' }, next: 'Wait' }, Wait: WAIT_NOTHING })],
    assumptions: { allowVoiceWait: true },
  });
  world.call('main');
  expect(brokenBy(() => world.until(1))).toBe(
    `flow "main", block "Say": the flow goes round without ever waiting, got the blocks "main › Say", "main › Wait"; ${ROUND}`);
});

test('many contacts at one instant are no loop', () => {
  const actions = Array.from({ length: 60 }, () => ['UpdateContactAttributes', { Attributes: {} }] as const);
  const world = new World({ flows: [flow('main', 'CONTACT_FLOW', ...actions, ['DisconnectParticipant'])] });
  for (let caller = 0; caller < 400; caller++) world.call('main');
  expect([...world.center.contacts.values()].filter(({ state }) => state === 'ended')).toHaveLength(400);
});

test('a loop that takes time goes on', () => {
  const world = new World({
    flows: [branching('main', 'CONTACT_FLOW', { Say: { type: 'MessageParticipant', parameters: { Text: '1' }, next: 'Say' } })],
  });
  const contact = world.call('main');
  world.until(25_000);
  expect(contact.state).toBe('flow');
});
