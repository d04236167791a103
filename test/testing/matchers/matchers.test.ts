import { Duration } from 'aws-cdk-lib';
import { check, Coverage, Customer, matchers, SimulatedAgent, Simulation } from '../../../src/testing';
import '../../../src/testing/jest';
import { smallCenter } from '../private/small-center';

const coverage = new Coverage();
let simulation: Simulation;
let john: Customer;
let ann: SimulatedAgent;

/** John has asked for a callback, and talks to Ann. */
beforeAll(async () => {
  simulation = await smallCenter({ coverage });
  john = simulation.customer('John', '+12065550123');
  await john.calls('+12065550111');
  await john.hears('press 1');
  await john.presses('1');
  await simulation.advance(Duration.minutes(1));
  ann = simulation.agent('Ann');
  ann.willAccept();
  await john.talksTo('Ann');
});

afterAll(async () => Simulation.closeAll());

const said = (look: () => unknown): string => {
  try {
    look();
  } catch (error) {
    return (error as Error).message.split('\n')[0];
  }
  return 'nothing';
};

test('what holds is accepted, in jest and without it', () => {
  expect(john).toHaveHeard(/press \d/i);
  expect(john).toHaveHeardInOrder(['welcome', 'call you back']);
  expect(john).toHaveBeenCalledBack();
  expect(john).toHaveBeenCalledBack(1);
  expect(john).toBeTalkingTo();
  expect(john).toBeTalkingTo('Ann');
  expect(john).not.toBeWaitingIn('Support');
  expect(john).not.toHaveBeenTexted('soon');
  expect(john.contacts[0]).toHaveTaken('Offer', '1');
  expect(john.contacts[0]).toHaveEnded('CONTACT_FLOW_DISCONNECT');
  expect(coverage).toCoverEveryBranch({ except: ['Error', 'Condition', 'Exceeded', 'Capacity', 'Wait', /Set queue$/] });
  check(john).toHaveHeard('welcome');
  check(john).not.toHaveHeard('goodbye');
  check(john.contacts[1]).not.toHaveEnded();
});

test.each<[string, () => unknown, string]>([
  ['toHaveHeard', () => expect(john).toHaveHeard('Goodbye'), 'expected John to have heard "Goodbye", got "Welcome.", "Press 1 to be called back.", "We will call you back."'],
  ['not.toHaveHeard', () => expect(john).not.toHaveHeard(/welcome/i), 'expected John not to have heard /welcome/i, got "Welcome.", "Press 1 to be called back.", "We will call you back."'],
  ['toHaveHeardInOrder', () => expect(john).toHaveHeardInOrder(['call you', 'press']), 'expected John to have heard in this order "call you", "press", got "Welcome.", "Press 1 to be called back.", "We will call you back."'],
  ['toHaveBeenTexted', () => expect(john).toHaveBeenTexted('soon'), 'expected John to have been texted "soon", got no text message'],
  ['toHaveBeenCalledBack', () => expect(john).toHaveBeenCalledBack(2), 'expected John to have been called 2 times, got calls at 2026-01-05T12:01:01'],
  ['not.toBeTalkingTo', () => expect(john).not.toBeTalkingTo(), 'expected John not to be talking to somebody, got Ann'],
  ['toBeWaitingIn', () => expect(john).toBeWaitingIn('Support'), 'expected John to be waiting in "Support", got no queue'],
  ['toHaveTaken', () => expect(john.contacts[0]).toHaveTaken('Wait'), 'expected contact 00000000-0000-4000-8000-000000000001 (INBOUND) to have taken "Wait", got "Welcome › next", "Offer › 1", "Set callback queue › next", "Call back › next", "Promise › next", "Bye"'],
  ['toCoverEveryBranch', () => expect(coverage).toCoverEveryBranch({ except: ['Error', 'Condition', 'Capacity', 'Exceeded'] }), 'expected the tests to take every block and branch, got "Inbound › Set queue", "Inbound › Wait"'],
  ['toHaveEnded', () => expect(john.contacts[1]).toHaveEnded(), 'expected contact 00000000-0000-4000-8000-000000000002 (CALLBACK) to have ended, got a contact that is connected'],
])('%s says what was wanted and what was there', (_, look, message) => {
  expect(said(look)).toBe(message);
});

test('another test runner is told the same', () => {
  expect(said(() => check(john).toHaveBeenTexted('soon'))).toBe('expected John to have been texted "soon", got no text message');
  expect(said(() => check(ann).not.toHaveHeard('x'))).toBe('nothing');
});

test('what is no part of a story is refused', () => {
  expect(said(() => matchers.toHaveHeard('John', 'Welcome'))).toBe('toHaveHeard looks at people, contacts and queues of a simulation, got string; give one, e.g. expect(john).toHaveHeard(…)');
});
