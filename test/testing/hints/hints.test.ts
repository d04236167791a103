import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { acceptOffer, clearContact } from '../../../src/simulation/center/agent-actions';
import { hangUp } from '../../../src/simulation/center/calls';
import { DEFAULT_QUOTAS } from '../../../src/simulation/center/model';
import { setCriteria } from '../../../src/simulation/center/turn';
import { hintsFor } from '../../../src/testing/hints';
import { Situation } from '../../../src/testing/hints/situation';
import { callback, DISCONNECT, flow, profile, START, WorldProps } from '../../simulation/private/world';
import { offeredCallback, Told } from '../private/offered-callback';

const HINTS = join(__dirname, '../../../src/testing/hints');

test('every hint of the folder is given', () => {
  const index = readFileSync(join(HINTS, 'index.ts'), 'utf-8');
  const files = readdirSync(HINTS).filter((file) => file.endsWith('.ts') && file !== 'index.ts').map((file) => `'./${file.slice(0, -3)}'`);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !index.includes(file))).toEqual([]);
});

function hints({ world: { center }, transcript }: Told, more: Partial<Situation> = {}): string[] {
  return hintsFor({ center, transcript, ...more });
}

const UNTIL_MENU = 'it is 07:00:02, and nothing happens before 07:00:05 unless somebody does something';

test('a contact that has ended says when, and why (EX-4)', () => {
  const told = offeredCallback();
  const about = told.world.call('to-q');
  hangUp(told.world.until(2).center, about);
  expect(hints(told, { about })).toEqual([
    'John\'s call ended at 07:00:02: John hangs up', 'nothing more happens, however long it takes, unless somebody does something',
  ]);
});

/** John asks for a callback after 99 seconds, and for one more try after ten minutes. */
function waitingCallback(more: WorldProps = {}): Told {
  const told = offeredCallback({ flows: [flow('asks', 'CONTACT_FLOW', callback({ queue: 'cb', delay: 99, retries: 1 }), DISCONNECT)], ...more });
  told.world.call('asks');
  told.world.until(2);
  return told;
}

test('a callback before its queue says until when (ID-1, FA-6)', () => {
  const told = waitingCallback();
  const { world } = told;
  const [, about] = [...world.center.contacts.values()];
  expect(hints(told, { about })[0]).toBe('John\'s callback is still in its initial delay until 07:01:39');
  world.customer(() => ({ kind: 'no-answer' }));
  world.agent('Ann', { accepts: 0 });
  world.until(200);
  expect(hints(told, { about: world.next(about) })[0]).toBe('John\'s callback (2nd call) is still in its retry delay until 07:12:39');
});

test('a callback that is due and finds no room says so (CP-3a)', () => {
  const told = waitingCallback({ queues: [{ id: 'q' }, { id: 'cb', name: 'Callbacks', maxContacts: 1 }] });
  for (const from of ['+12065550124', '+12065550125']) told.world.call('to-cb', from);
  const [, about] = [...told.world.center.contacts.values()];
  told.world.until(100);
  expect(hints(told, { about })).toEqual([
    'John\'s callback is due since 07:01:39, and waits for room in "Callbacks"',
    '"Callbacks" is full: it holds 1, and its limit is 1',
    `there was a warning at 07:01:39: callback ${about.id} is due, but its queue is full; it is not documented what happens then`,
    'it is 07:01:40, and nothing happens before 07:01:41 unless somebody does something',
  ]);
});

test('who is to press a key hears what the call does instead, and what was heard last', () => {
  const told = offeredCallback();
  const about = told.world.call('to-q');
  told.world.until(2).agent('Ann');
  expect(hints(told, { about, wanted: 'question' }).slice(0, 2)).toEqual([
    'nothing asks John for a key at 07:00:02: John\'s call is offered to Ann',
    'the last thing that John heard was "Press 1 to be called back." at 07:00:00',
  ]);
  expect(hints(told, { about, wanted: 'speech' })[0]).toBe('the last thing that John heard was "Press 1 to be called back." at 07:00:00');
});

test('somebody who has heard nothing is told so, and a flow by its name', () => {
  const told = offeredCallback({ flows: [flow('Quiet', 'CONTACT_FLOW', ['Wait', { TimeLimitSeconds: '60' }], DISCONNECT)] });
  const about = told.world.call('Quiet');
  expect(hints(told, { about, wanted: 'question' }).slice(0, 2)).toEqual([
    'nothing asks John for a key at 07:00:00: John\'s call is in flow "Quiet"', 'John has heard nothing so far',
  ]);
});

test('agents say why they are offered nothing (OF-4)', () => {
  const told = offeredCallback();
  const { world } = told;
  const bob = world.agent('Bob');
  world.center.setStatus(bob, 'offline');
  const about = world.call('to-q');
  const ann = world.until(2).agent('Ann', { whenOffered: () => ({ kind: 'reject', after: 0 }) });
  world.until(2);
  expect(hints(told, { about, agent: ann, wanted: 'offer' })).toEqual([
    'Ann has to clear the missed contact John\'s call',
    'no agent who serves "Support" is available: Bob is offline, Ann has to clear the missed contact John\'s call',
    UNTIL_MENU,
  ]);
  clearContact(world.center, ann, about);
  expect(hints(told, { about, agent: bob, wanted: 'offer' })[0]).toBe('Bob is offline');
});

test('a contact that another agent has is with that agent', () => {
  const told = offeredCallback();
  const bob = told.world.agent('Bob');
  const about = told.world.call('to-q');
  told.world.until(2).agent('Ann');
  const agent = told.world.center.agent('Ann');
  expect(hints(told, { about, agent, wanted: 'offer' })[0]).toBe('John\'s call is offered to Bob');
  expect(hints(told, { about, agent: bob, wanted: 'offer' })[0]).toBe('Bob is offered John\'s call');
  acceptOffer(told.world.center, bob, about);
  expect(hints(told, { about, wanted: 'call' })[0]).toBe('John\'s call is with Bob');
});

test('a queue that no profile, or no agent, serves is named', () => {
  const told = offeredCallback({ profiles: [profile('Callbacks', [['cb']]), profile('Support', [['q']])] });
  const agent = told.world.agent('Ann', { profile: 'Callbacks' });
  const about = told.world.call('to-q');
  told.world.until(2);
  expect(hints(told, { about, agent, wanted: 'offer' })).toEqual([
    'the routing profile "Callbacks" of Ann does not serve "Support"', 'no agent has a routing profile that serves "Support": "Support"', UNTIL_MENU,
  ]);
  const unserved = offeredCallback({ profiles: [profile('Callbacks', [['cb']])] });
  expect(hints(unserved, { about: unserved.world.call('to-q') })[0]).toBe('no routing profile serves "Support" on the channel voice');
});

test('an agent who is free may have to wait for the delay of the profile (RT-2)', () => {
  const told = offeredCallback({ profiles: [profile('all', [['q', 1, 30]])] });
  told.world.agent('Ann');
  const about = told.world.call('to-q');
  told.world.until(2);
  expect(hints(told, { about })).toEqual(['Ann may take contacts of "Support" only after a delay: this one from 07:00:30 on', UNTIL_MENU]);
});

test('an agent who is free may lack the skill (RT-12)', () => {
  const told = offeredCallback();
  const about = told.world.call('to-q');
  setCriteria(told.world.center, about, [{ criterion: { kind: 'level', proficiency: 'language:es', from: 3, to: 5 } }]);
  told.world.until(2).agent('Ann');
  expect(hints(told, { about })).toEqual([
    'Ann may not take John\'s call just now: its routing criteria, the hours of its queue or the pace of calls do not allow it', UNTIL_MENU,
  ]);
});

test('the queue of an agent is served by that agent (RT-11)', () => {
  const told = offeredCallback({ flows: [flow('to Ann', 'CONTACT_FLOW', ['UpdateContactTargetQueue', { AgentId: 'Ann' }], ['TransferContactToQueue'])] });
  const ann = told.world.agent('Ann');
  told.world.center.setStatus(ann, 'offline');
  const about = told.world.call('to Ann');
  told.world.until(2);
  expect(hints(told, { about, agent: told.world.agent('Bob') })).toEqual([
    'the routing profile "all" of Bob does not serve the queue of Ann', 'no agent who serves the queue of Ann is available: Ann is offline', UNTIL_MENU,
  ]);
});

test('a quota that is used up is named (CP-7)', () => {
  const told = offeredCallback({ model: { quotas: { ...DEFAULT_QUOTAS, concurrentCalls: 1 } } });
  told.world.call('to-q');
  const about = told.world.call('to-q', '+12065550124');
  expect(hints(told, { about }).slice(0, 2)).toEqual([
    'Mary\'s call ended at 07:00:00: the quota of concurrent calls (1) is used up', 'the quota of concurrent calls (1) is used up',
  ]);
});

test('hours that are over are named (HO-1)', () => {
  const hours = { id: 'h', name: 'Office', timeZone: 'America/New_York', ranges: [{ day: 'MONDAY', from: 480, to: 1020 }], overrides: [] };
  const told = offeredCallback({ queues: [{ id: 'q', name: 'Support', hours: 'h' }], model: { hours: new Map([['h', hours]]) } });
  told.world.agent('Ann', { accepts: 0 });
  const about = told.world.call('to-q');
  expect(hints(told, { about })).toContain('it is outside of the hours "Office" of "Support" at 07:00:00');
  expect(hints({ ...told, world: told.world.until(3600) }, { about }).join()).not.toContain('outside');
});

test('the failure of a function is named', () => {
  const told = offeredCallback();
  const details = { function: 'check', cause: { by: 'flow' }, event: {} } as const;
  told.world.center.trace.note('function-ended', { ...details, outcome: { kind: 'timed-out' } });
  told.world.center.trace.note('function-ended', { ...details, outcome: { kind: 'failed', error: { errorType: 'TypeError', errorMessage: 'no' } } });
  expect(hints(told)[0]).toBe('the function check fails: TypeError: no (at 07:00:00)');
});

test('without anything that is wrong there is only the time', () => {
  const told = offeredCallback();
  expect(hints(told)).toEqual(['nothing more happens, however long it takes, unless somebody does something']);
  told.world.center.timeline.at(START + 86_400_000, () => undefined);
  expect(hints(told)).toEqual(['it is 07:00:00, and nothing happens before 07:00:00 on 2026-01-06 unless somebody does something']);
});
