import { callbackLine } from './private/callback-line';
import { ActionNotes, createCallback, END_FLOW, flow, HANG_UP, say, setHook, toQueue } from './private/flows';
import { BLOCK_SPECS } from '../../src/blocks/registry.generated';
import { callerRoute, DrawnSurroundings, entryFlows, routeText } from '../../src/diagram';
import { specLookup } from '../../src/language/spec';

const lookup = specLookup(BLOCK_SPECS);
const ALONE: DrawnSurroundings = { flow: () => undefined, queue: () => undefined, naming: (text) => text };

function routeOf(start: string, actions: Record<string, ActionNotes>, surroundings: Partial<DrawnSurroundings> = {}): string {
  return routeText(callerRoute(flow('Test', 'CONTACT_FLOW', start, actions), { ...ALONE, ...surroundings }, lookup));
}

test('the route leads from the call over the callback, its queue and its agent to the customer', () => {
  const { inbound, surroundings } = callbackLine();
  expect(`\n${routeText(callerRoute(inbound, surroundings, lookup), surroundings)}\n`).toMatchSnapshot();
});

test('only a flow that no other flow leads to is an entry', () => {
  const { flows, surroundings } = callbackLine();
  expect(entryFlows(flows, surroundings, lookup).map(({ name }) => name)).toEqual(['Callback line']);
});

test('a flow without a callback leads into the queue and to an agent', () => {
  const text = routeOf('Hello', { Hello: say('Hello.', 'Queue', 'End'), Queue: toQueue('End'), End: HANG_UP });
  expect(text).toContain('The contact is put into the working queue.');
  expect(text).toContain('An agent accepts the call.');
  expect(text).toMatch(/Agent and customer are connected\.$/);
});

test('a flow without a queue leads to its end', () => {
  expect(routeOf('Hello', { Hello: say('Hello.', 'End', 'End'), End: HANG_UP })).toMatch(/The call ends\.$/);
});

test('a callback that is offered while the customer waits is found through the customer queue flow', () => {
  const waiting = flow('Waiting', 'CUSTOMER_QUEUE', 'Create', { Create: createCallback({}, 'Bye', 'End'), Bye: say('Goodbye.', 'Off', 'End'), Off: HANG_UP, End: END_FLOW });
  const text = routeOf('Hook', { Hook: setHook('CustomerQueue', 'waiting', 'Queue', 'End'), Queue: toQueue('End'), End: HANG_UP },
    { flow: (reference) => (reference === 'waiting' ? waiting : undefined) });
  expect(text).toContain('Waiting (customer queue flow)');
  expect(text).toContain('A callback is created');
});

test('the way goes into a flow that is transferred to, and through a module and back', () => {
  const module = flow('Module', 'MODULE', 'In module', { 'In module': say('In the module.', 'Back'), 'Back': { type: 'EndFlowModuleExecution' } });
  const other = flow('Other', 'CONTACT_FLOW', 'There', { There: say('Now there.', 'End'), End: HANG_UP });
  const spec = { ...lookup('TransferToFlow', {})!, type: 'InvokeFlowModule', nextRepeats: undefined, effect: undefined };
  const withModules = specLookup([...BLOCK_SPECS.filter(({ type }) => type !== 'InvokeFlowModule'), {
    ...spec, block: 'Invoke module', category: 'integrate' as const, parameters: [{ path: 'FlowModuleId', kind: 'text' as const, refersTo: 'module' as const }], summary: () => 'a module',
  }]);
  const start = flow('Test', 'CONTACT_FLOW', 'Module', {
    Module: { type: 'InvokeFlowModule', parameters: { FlowModuleId: 'module' }, next: 'Go', errors: { NoMatchingError: 'End' } },
    Go: { type: 'TransferToFlow', parameters: { ContactFlowId: 'other' }, next: 'End', errors: { NoMatchingError: 'End' } },
    End: HANG_UP,
  });
  const text = routeText(callerRoute(start, { ...ALONE, flow: (reference) => ({ module, other })[reference] }, withModules));
  expect(text.indexOf('In the module.')).toBeGreaterThan(0);
  expect(text.indexOf('Now there.')).toBeGreaterThan(text.indexOf('In the module.'));
});

test('a creation flow that never queues is said to lose the callback', () => {
  const creation = flow('Creation', 'CONTACT_FLOW', 'End', { End: HANG_UP });
  const text = routeOf('Create', { Create: createCallback({ ContactFlowId: 'creation' }, 'End', 'End'), End: HANG_UP }, { flow: () => creation });
  expect(text).toContain('nobody is called back');
});

test('a creation flow from elsewhere is named, not invented', () => {
  const text = routeOf('Create', { Create: createCallback({ ContactFlowId: 'elsewhere' }, 'End', 'End'), End: HANG_UP });
  expect(text).toContain('The creation flow elsewhere runs; it is not known here.');
});

test('without a creation flow the callback waits in the working queue and the default whispers run', () => {
  const text = routeOf('Create', { Create: createCallback({}, 'End', 'End'), End: HANG_UP });
  expect(text).toContain('The callback waits in the working queue.');
  expect(text).toContain("The instance's default agent whisper flow runs.");
  expect(text).toContain("The instance's default outbound whisper flow runs.");
});

test('a failure is only taken where nothing else leads on', () => {
  const text = routeOf('Hello', {
    Hello: say('Hello.', 'Queue', 'End'), Queue: toQueue('Create'), Create: createCallback({}, 'End', 'End'), End: HANG_UP,
  });
  expect(text).toContain('The contact is put into the working queue -> queue at capacity');
});

test('a draft without a start has a route without steps', () => {
  expect(routeOf('', { A: HANG_UP })).toBe('The route of a caller from Test');
});
