import { menuFlow, menuWorld, worldOf } from './private/menu';
import { hangUp, press } from '../../../src/simulation/center/calls';
import { Coverage } from '../../../src/testing/flow-coverage/coverage';
import { action, flowOf } from '../../simulation/interpreter/private/script';
import { World } from '../../simulation/private/world';

function watched(world: World, coverage = new Coverage()): Coverage {
  coverage.watch(world.center.trace, world.center.model);
  return coverage;
}

/** One caller presses a key, or hangs up at the question. */
function ask(world: World, key: string | undefined): void {
  const contact = world.call('menu');
  if (key === undefined) hangUp(world.center, contact);
  else press(world.center, contact, key);
}

const branch = (name: string, taken = 0) => ({ name, taken });

test('a report counts how often a block and each of its branches were taken, of branches with one target as well', () => {
  const world = menuWorld();
  const coverage = watched(world);
  for (const key of ['1', '1', '7', undefined]) ask(world, key);
  expect(coverage.toJson()).toStrictEqual({
    flows: [{
      name: 'menu',
      type: 'CONTACT_FLOW',
      blocks: [
        {
          name: 'Ask',
          type: 'GetParticipantInput',
          taken: 4,
          branches: [branch('1', 2), branch('2'), branch('InputTimeLimitExceeded'), branch('NoMatchingCondition', 1), branch('NoMatchingError')],
        },
        { name: 'Bye', type: 'DisconnectParticipant', taken: 3, branches: [branch('next')] },
        { name: 'End', type: 'EndFlowExecution', taken: 0, branches: [] },
      ],
    }],
  });
  expect(coverage.untaken).toStrictEqual([
    'menu › Ask › 2', 'menu › Ask › InputTimeLimitExceeded', 'menu › Ask › NoMatchingError', 'menu › Bye › next', 'menu › End',
  ]);
});

test('the table has a line for each flow, also for one that nobody ran, and what was not taken below', () => {
  const world = worldOf([menuFlow(), flowOf([action('Hello', 'MessageParticipant', { Text: 'Hello' })], 'CONTACT_FLOW', 'greeting')]);
  const coverage = watched(world);
  ask(world, '1');
  expect(String(coverage)).toBe([
    'flow      blocks  branches',
    'greeting     0/2       0/1',
    'menu         2/3       1/6',
    'all          2/5       1/7',
    '',
    'not taken',
    '  greeting › End',
    '  greeting › Hello',
    '  menu › Ask › 2',
    '  menu › Ask › InputTimeLimitExceeded',
    '  menu › Ask › NoMatchingCondition',
    '  menu › Ask › NoMatchingError',
    '  menu › Bye › next',
    '  menu › End',
  ].join('\n'));
});

test('where everything was taken nothing is listed', () => {
  const world = worldOf([flowOf([action('Hello', 'MessageParticipant', { Text: 'Hello' })])]);
  const coverage = watched(world);
  world.call('flow');
  expect(coverage.untaken).toStrictEqual([]);
  expect(String(coverage)).toBe('flow  blocks  branches\nflow     2/2       1/1\nall      2/2       1/1');
});

test('what stands behind a dead end is not taken', () => {
  const world = worldOf([flowOf([action('Stop', 'DisconnectParticipant', {}, { next: 'Never' }), action('Never', 'MessageParticipant', { Text: 'Hello' })])]);
  const coverage = watched(world);
  world.call('flow');
  expect(coverage.untaken).toStrictEqual(['flow › End', 'flow › Never', 'flow › Stop › next']);
});

test('the blocks of a module are counted for the module, whichever flow invokes it', () => {
  const invoking = (id: string) => flowOf([action('Invoke', 'InvokeFlowModule', { FlowModuleId: 'module' }, { errors: { NoMatchingError: 'End' } })], 'CONTACT_FLOW', id);
  const world = worldOf([invoking('one'), invoking('other')], [flowOf([action('Inside', 'MessageParticipant', { Text: 'Hello' })], 'MODULE', 'module')]);
  const coverage = watched(world);
  for (const flow of ['one', 'other']) world.call(flow);
  expect(coverage.flows.find(({ type }) => type === 'MODULE')).toStrictEqual({
    name: 'module',
    type: 'MODULE',
    blocks: [
      { name: 'End', type: 'EndFlowModuleExecution', taken: 2, branches: [] },
      { name: 'Inside', type: 'MessageParticipant', taken: 2, branches: [branch('next', 2)] },
    ],
  });
  expect(coverage.untaken).toStrictEqual(['one › Invoke › NoMatchingError', 'other › Invoke › NoMatchingError']);
});

test('the same flow of another synthesis, with other ARNs, is counted together with it', () => {
  const coverage = new Coverage();
  for (const [id, key] of [['menu', '1'], ['other', '2']]) {
    const world = worldOf([{ ...menuFlow(id), name: 'menu' }]);
    watched(world, coverage);
    press(world.center, world.call(id), key);
  }
  expect(coverage.untaken).toStrictEqual(['menu › Ask › InputTimeLimitExceeded', 'menu › Ask › NoMatchingCondition', 'menu › Ask › NoMatchingError', 'menu › Bye › next', 'menu › End']);
});

test('flows of stacks with different names are counted together where somebody says what they are called', () => {
  const coverage = new Coverage({ nameOf: (name) => name.replace(/^(dev|prod)-/, '') });
  for (const [id, key] of [['dev-menu', '1'], ['prod-menu', '2']]) {
    const world = worldOf([menuFlow(id)]);
    watched(world, coverage);
    press(world.center, world.call(id), key);
  }
  expect(coverage.flows.map(({ name, blocks }) => [name, blocks[0].taken])).toStrictEqual([['menu', 2]]);
});

test('flows of one name that differ are counted apart, and digits tell them apart', () => {
  const coverage = watched(menuWorld());
  const world = worldOf([flowOf([action('Hello', 'MessageParticipant', { Text: 'Hello' })], 'CONTACT_FLOW', 'menu')]);
  watched(world, coverage);
  world.call('menu');
  expect(coverage.untaken).toStrictEqual(['menu #2583d0 › Ask', 'menu #2583d0 › Bye', 'menu #2583d0 › End']);
  expect(coverage.toJson().flows.map(({ name }) => name)).toStrictEqual(['menu', 'menu']);
});

test('a simulation that is watched twice counts once', () => {
  const world = menuWorld();
  const coverage = watched(world);
  watched(world, coverage);
  ask(world, '1');
  expect(coverage.flows[0].blocks[0].taken).toBe(1);
});
