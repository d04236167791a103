import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { Duration } from 'aws-cdk-lib';
import { createApp } from '../../../examples/queued-callback/app';
import { testing } from '../../../src';

// The thread starts from the sources here, and from compiled files in the package.
const { NODE_OPTIONS, TS_NODE_PROJECT } = process.env;
let folder: string;
let simulation: testing.Simulation;

beforeAll(() => {
  process.env.NODE_OPTIONS = '-r ts-node/register/transpile-only';
  process.env.TS_NODE_PROJECT = join(__dirname, '..', '..', 'tsconfig.json');
  folder = mkdtempSync(join(tmpdir(), 'simulation-'));
  simulation = testing.Simulation.ofApp(createApp({ outdir: folder }), { startsAt: '2026-01-05T11:35:00' });
});

afterAll(() => {
  simulation.close();
  Object.assign(process.env, { NODE_OPTIONS, TS_NODE_PROJECT });
  rmSync(folder, { recursive: true });
});

test('a language without promises tells the same story', () => {
  const john = simulation.customer('John', '+12065550123');
  const call = john.calls('inbound');
  john.hears('to be called back');
  john.presses('1');
  john.hears('if that is right, press 1');
  john.presses('1');
  john.isOffThePhone();
  expect(call.state).toBe('ended');
  john.willAnswer({ detected: true });
  const ann = simulation.agent('Ann', { queues: ['Support callbacks'] });
  ann.willAccept(Duration.seconds(3));
  john.isCalled();
  john.talksTo('Ann');
  expect(john.calledAt).toHaveLength(1);
  expect([john.talkingTo, john.waitsIn]).toEqual(['Ann', undefined]);
  expect(john.hasHeard('We will call you')).toBe(true);
  expect(JSON.parse(call.next!.recordJson)).toMatchObject({ InitiationMethod: 'CALLBACK', PreviousContactId: call.contactId, Agent: { Username: 'Ann' } });
  john.hangsUp();
  expect(john.contacts.map(({ state }) => state)).toEqual(['ended', 'ended']);
});

test('other languages let calls fail, look at paths, and see what no test took', () => {
  const ben = simulation.customer('Ben', '+12065550125');
  simulation.failCalls({ kind: 'server-error', caller: 'flow' });
  const call = ben.calls('inbound');
  ben.presses('1');
  ben.presses('1');
  simulation.advance(Duration.minutes(1));
  expect(call.path).toContain('ContactCenter-Callback-Inbound-9C1F42E4 › Reserve callback › NoMatchingError');
  expect(simulation.coverage).toContain('not taken');
  expect(simulation.transcript).toContain('Ben');
  expect(simulation.texts).toEqual([]);
});

test('what goes wrong in the thread is an error of the one who called', () => {
  const jim = simulation.customer('Jim', '+12065550124');
  expect(() => jim.presses('1')).toThrow('Jim presses 1, but is not on the phone; call before, or wait until called');
  expect(() => simulation.customer('Jon', '+12065550124')).toThrow('customer "Jon" has the number of "Jim", got +12065550124');
  expect(() => jim.isCalled(Duration.seconds(30))).toThrow('Jim is called within 30 s, got no call');
  expect(() => testing.Simulation.ofAssembly('no-folder')).toThrow('"no-folder" is no cloud assembly');
});
