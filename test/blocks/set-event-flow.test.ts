import { blockActions, failure, usesOf } from './private/render';
import { FLOW, FLOW_ARN } from './private/resources';
import { ContactEvent, SetEventFlow } from '../../src/blocks';
import { BLOCK_SPECS } from '../../src/blocks/registry.generated';
import { specLookup } from '../../src/language/spec';

test.each(Object.values(ContactEvent))('SetEventFlow sets the hook %s', (event) => {
  const block = new SetEventFlow('Event', { flow: FLOW, event });
  expect(blockActions(block)).toStrictEqual([{
    Identifier: 'Event',
    Type: 'UpdateContactEventHooks',
    Parameters: { EventHooks: { [event]: FLOW_ARN } },
    Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
  }]);
  expect(usesOf(block)).toStrictEqual([{ kind: 'flow', resource: FLOW, block: 'Event' }]);
  expect(specLookup(BLOCK_SPECS)('UpdateContactEventHooks', { EventHooks: { [event]: FLOW_ARN } })?.block).toBe(`Set event flow (${event})`);
});

test('a hook that is switched off needs no flow', () => {
  const parameters = { EventHooks: {}, EventHooksConfiguration: { AgentWhisper: { DisableExecution: 'true' } } };
  const spec = specLookup(BLOCK_SPECS)('UpdateContactEventHooks', parameters);
  expect(spec?.block).toBe('Set whisper flow (agent)');
  expect(spec?.parameters.map(({ required }) => (typeof required === 'function' ? required(parameters) : required))).toStrictEqual([false, undefined, true]);
});
