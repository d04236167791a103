import { FunctionOutcome } from '../../../src/simulation/center/functions';
import { START, World, branching } from '../private/world';

const FLOW = branching('asks', 'CONTACT_FLOW', {
  ask: { type: 'InvokeLambdaFunction', parameters: { LambdaFunctionARN: 'arn:lookup', InvocationTimeLimitSeconds: '8' }, next: 'done', errors: { NoMatchingError: 'failed' } },
  done: { type: 'MessageParticipant', parameters: { Text: 'done' }, next: 'end' },
  failed: { type: 'MessageParticipant', parameters: { Text: 'failed' }, next: 'end' },
  end: { type: 'DisconnectParticipant' },
});

/** When the function was invoked, with which event, and what the caller heard. Each invocation has the next outcome, and then the last one again. */
function invoked(...outcomes: FunctionOutcome[]) {
  const world = new World({ flows: [FLOW] });
  const [at, events]: [number[], unknown[]] = [[], []];
  world.center.invoker = ({ event }, done) => {
    at.push((world.center.now - START) / 1000);
    events.push(event);
    done(outcomes[Math.min(at.length, outcomes.length) - 1]);
  };
  const heard: string[] = [];
  world.center.trace.on('said', ({ text, at: instant }) => heard.push(`${(instant - START) / 1000} ${text}`));
  world.call('asks');
  world.until(60);
  return { at, heard, events };
}

const HTTP_500: FunctionOutcome = { kind: 'unavailable', took: 1000 };

test('lm-01: within 8 s a function that answers HTTP 500 is invoked four times with the same event, and then the error branch is taken', () => {
  const { at, heard, events } = invoked(HTTP_500);
  expect([at, heard]).toStrictEqual([[0, 1, 2, 3], ['4 failed']]);
  expect(events.every((event) => event === events[0])).toBe(true);
});

test('lm-01: a retry that is answered is the answer', () => {
  expect(invoked(HTTP_500, { kind: 'returned', value: {}, took: 500 })).toMatchObject({ at: [0, 1], heard: ['1.5 done'] });
});

test('lm-01: the retries share the 8 s, whatever is left of them', () => {
  expect(invoked({ kind: 'unavailable', took: 3000 })).toMatchObject({ at: [0, 3, 6], heard: ['8 failed'] });
});
