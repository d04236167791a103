import fc from 'fast-check';
import { JsonObject } from '../../src/language/json';
import { isServed, PathEnd, pathEnds } from '../../src/validation/paths';
import { createCallback, disconnect, say, transferToQueue } from '../../src/validation/private/examples';
import { action, documentOf, inbound } from '../private/rule-examples';
import { graphOf } from '../private/template-flows';
import { branchesOf } from '../private/walk';

const END = disconnect('Hang up');

function endsOf(...actions: JsonObject[]): PathEnd[] {
  const document = documentOf(inbound(...actions));
  return pathEnds(graphOf(document), document.startAction);
}

describe('pathEnds', () => {
  test('follows every branch to its end, and tells what happened on the way', () => {
    expect(endsOf(createCallback('Call back', {}, 'Say thanks', 'Queue'), say('Say thanks', 'Hang up'), transferToQueue('Queue', 'Say sorry'), say('Say sorry', 'Hang up'), END)).toStrictEqual([
      { block: 'Queue', ending: 'queued', callbackCreated: false, told: false, trail: ['Call back', 'Queue'] },
      { block: 'Hang up', ending: 'disconnected', callbackCreated: true, told: true, trail: ['Call back', 'Say thanks', 'Hang up'] },
      { block: 'Hang up', ending: 'disconnected', callbackCreated: false, told: true, trail: ['Call back', 'Queue', 'Say sorry', 'Hang up'] },
    ]);
  });

  test('comes to an end in a loop, and finds what is only possible in its second round', () => {
    const ends = endsOf(createCallback('Call back', {}, 'Call back', 'Hang up'), END);
    expect(ends.map(({ callbackCreated, trail }) => [callbackCreated, trail])).toStrictEqual([
      [false, ['Call back', 'Hang up']], [true, ['Call back', 'Call back', 'Hang up']],
    ]);
  });

  test('finds no end in a loop without one', () => {
    expect(endsOf(say('Greet', 'Greet'))).toStrictEqual([]);
  });

  test('does not count a message that failed to play', () => {
    const ends = endsOf(action('Say sorry', 'MessageParticipant', { Text: 'Sorry.' }, 'Hang up', { NoMatchingError: 'Hang up' }), END);
    expect(ends.map(({ told }) => told)).toStrictEqual([true, false]);
  });

  test('does not take a question for the last word, also where the answer was stored', () => {
    const ask = action('Ask', 'GetParticipantInput', { Text: 'Your number?', StoreInput: 'True', InputTimeLimitSeconds: '5' }, 'Hang up', {});
    expect(endsOf(ask, END).map(({ told }) => told)).toStrictEqual([false]);
  });

  test('counts a message over settings, and no longer once something is tried or checked', () => {
    const told = (between: JsonObject) => endsOf(say('Greet', 'Between'), between, END).map((end) => end.told);
    expect(told(action('Between', 'UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'Enabled' }, 'Hang up'))).toStrictEqual([true]);
    expect(told(action('Between', 'UpdateContactTargetQueue', { QueueId: 'q' }, 'Hang up', { NoMatchingError: 'Hang up' }))).toStrictEqual([true, false]);
    expect(told(action('Between', 'Compare', { ComparisonValue: '$.LanguageCode' }, 'Hang up', { NoMatchingCondition: 'Hang up' }))).toStrictEqual([false]);
    expect(told(action('Between', 'InvokeLambdaFunction', { LambdaFunctionARN: 'f' }, 'Hang up', { NoMatchingError: 'Hang up' }))).toStrictEqual([false]);
  });

  test('ends a way where the flow ends beside the contact, or hands it over', () => {
    expect(endsOf(action('End', 'EndFlowExecution', {})).map(({ ending }) => ending)).toStrictEqual(['left-in-place']);
    expect(endsOf(action('Go on', 'TransferToFlow', { ContactFlowId: 'f' }, 'Hang up', { NoMatchingError: 'Hang up' }), END).map(({ ending }) => ending))
      .toStrictEqual(['handed-over', 'disconnected']);
  });

  test('goes on after a move to another queue, which does not end a customer queue flow (QF-4)', () => {
    const move = action('Move', 'DequeueContactAndTransferToQueue', { QueueId: 'q' }, 'Hang up', { QueueAtCapacity: 'Hang up', NoMatchingError: 'Hang up' });
    expect(endsOf(move, END).map(({ ending }) => ending)).toStrictEqual(['disconnected']);
  });

  test('passes over a branch that leads to no block: another rule reports it', () => {
    expect(endsOf(say('Greet', 'Nowhere'))).toStrictEqual([]);
  });
});

describe('isServed', () => {
  const end = (ending: PathEnd['ending'], callbackCreated = false, told = false): PathEnd => ({ block: 'b', ending, callbackCreated, told, trail: ['b'] });

  test.each([['queued'], ['handed-over'], ['left-in-place']] as const)('is true of a contact that is %s', (ending) => {
    expect(isServed(end(ending))).toBe(true);
  });

  test('is true of a disconnected contact only with a callback or a word', () => {
    expect([end('disconnected'), end('disconnected', true), end('disconnected', false, true)].map(isServed)).toStrictEqual([false, true, true]);
  });
});

describe('The ends of random flows', () => {
  const name = fc.integer({ min: 0, max: 5 }).map(String);
  const errors = (to: string) => ({ NoMatchingError: to });
  const kinds: ((self: string, to: string, other: string) => JsonObject)[] = [
    (self, to, other) => action(self, 'MessageParticipant', { Text: 'Hi.' }, to, errors(other)),
    (self, to, other) => action(self, 'GetParticipantInput', { Text: 'Press 1.', StoreInput: 'False' }, to, { NoMatchingCondition: to, ...errors(other) }),
    (self, to) => action(self, 'UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'Enabled' }, to),
    (self, to, other) => action(self, 'UpdateContactTargetQueue', { QueueId: 'q' }, to, errors(other)),
    (self, to, other) => createCallback(self, {}, to, other),
    (self, to) => transferToQueue(self, to),
    (self) => disconnect(self),
    (self) => action(self, 'EndFlowExecution', {}),
  ];
  const flows = fc.array(fc.tuple(fc.constantFrom(...kinds), name, name), { minLength: 6, maxLength: 6 })
    .map((drafts) => drafts.map(([kind, to, other], index) => kind(String(index), to, other)));

  type Flags = readonly [created: boolean, told: boolean];

  /** The words of the promise once more, by the type of the action. */
  function after([created, told]: Flags, { Type }: JsonObject, branch: string): Flags {
    const done = branch === 'next';
    if (Type === 'MessageParticipant') return [created, done];
    if (Type === 'CreateCallbackContact') return [created || done, false];
    return [created, told && done && String(Type).startsWith('Update')];
  }

  /** All that can be, by adding what follows from what is known until nothing new follows. */
  function everything(actions: readonly JsonObject[]): Set<string> {
    let known = new Set(['0 false false']);
    for (let size = 0; size < known.size;) {
      size = known.size;
      const more = [...known].flatMap((state) => {
        const [at, created, told] = state.split(' ');
        return branchesOf(actions[Number(at)]).map(({ name: branch, target }) =>
          [target, ...after([created === 'true', told === 'true'], actions[Number(at)], branch)].join(' '));
      });
      known = new Set([...known, ...more]);
    }
    return known;
  }

  const ENDINGS: Record<string, string> = { DisconnectParticipant: 'disconnected', TransferContactToQueue: 'queued', EndFlowExecution: 'left-in-place' };

  test('are all that brute force finds, and nothing else', () => {
    fc.assert(fc.property(flows, (actions) => {
      const expected = [...everything(actions)].map((state) => state.split(' '))
        .filter(([at]) => String(actions[Number(at)].Type) in ENDINGS)
        .map(([at, ...flags]) => [at, ENDINGS[String(actions[Number(at)].Type)], ...flags].join(' '));
      const found = endsOf(...actions).map(({ block, ending, callbackCreated, told }) => [block, ending, callbackCreated, told].join(' '));
      expect([...found].sort()).toStrictEqual(expected.sort());
    }), { numRuns: 500 });
  });

  test('have trails that can be walked, with what they claim', () => {
    fc.assert(fc.property(flows, (actions) => {
      for (const { block, callbackCreated, told, trail } of endsOf(...actions)) {
        let possible: Flags[] = [[false, false]];
        for (const [index, at] of trail.slice(0, -1).entries()) {
          const taken = branchesOf(actions[Number(at)]).filter(({ target }) => target === trail[index + 1]);
          possible = possible.flatMap((flags) => taken.map(({ name: branch }) => after(flags, actions[Number(at)], branch)));
        }
        expect([trail[0], trail[trail.length - 1]]).toStrictEqual(['0', block]);
        expect(possible).toContainEqual([callbackCreated, told]);
      }
    }), { numRuns: 200 });
  });
});
