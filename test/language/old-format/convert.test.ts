import { oldBlock, oldFlow } from './private/convert';

test('Positions and the designer\'s notes are kept, with the names of resources where they stand today', () => {
  const block = oldBlock('SetQueue', { Success: 'block', Error: 'block' }, [['Queue', 'arn:q', { resourceName: 'Support' }]]);
  expect(oldFlow([block])._json).toMatchObject({
    Version: '2019-10-30',
    StartAction: 'block',
    Metadata: {
      entryPointPosition: { x: 1, y: 2 },
      name: 'Old',
      ActionMetadata: { block: { position: { x: 10, y: 20 }, parameters: { QueueId: { displayName: 'Support' } } } },
    },
  });
});

test('A block that has a name is called by it, and branches follow', () => {
  const flow = oldFlow([
    oldBlock('PlayPrompt', { Success: 'end' }, [['Text', 'Hi']], { metadata: { friendlyName: 'Greeting' } }), oldBlock('Disconnect', {}, [], { id: 'end' }),
  ]);
  expect({ start: flow.startAction, names: flow.actionIdentifiers }).toStrictEqual({ start: 'Greeting', names: ['Greeting', 'end'] });
  expect(flow._json.Metadata).toMatchObject({ ActionMetadata: { Greeting: { isFriendlyName: true } } });
});

test('Ids that the service refuses, or that stand twice, make way', () => {
  expect(oldFlow([oldBlock('Disconnect', {}, [], { id: 'a:b' }), oldBlock('Disconnect', {}), oldBlock('Disconnect', {})]).actionIdentifiers)
    .toStrictEqual(['Block 1', 'block', 'Block 3']);
});

test('Blocks that belong together still do', () => {
  const voice = oldBlock('SetVoice', { Success: 'part' }, [['GlobalVoice', 'Mia']], { metadata: { fragments: { SetContactData: 'part' } } });
  const part = oldBlock('SetContactData', { Success: 'block', Error: 'block' }, [['ContactData', undefined, { languageCode: 'es-MX' }]], { id: 'part' });
  expect(oldFlow([voice, part])._json.Metadata).toMatchObject({ ActionMetadata: { block: { children: ['part'], fragments: { SetContactData: 'part' } } } });
});

test('A block that nobody knows is taken over with all its branches, and noted', () => {
  const flow = oldFlow([oldBlock('Teleport/Moon', { Success: 'a', Error: 'b', Lost: 'c' }, [['Speed', 7]])]);
  expect(flow._actions[0].edges.map(({ label, target }) => [label, target])).toStrictEqual([['next', 'a'], ['NoMatchingError', 'b'], ['Lost', 'c']]);
  expect(flow.conversionNotes).toStrictEqual([
    { block: 'block', what: 'block Teleport/Moon', why: 'no action does the same, and it was taken over under its old name; replace it' },
  ]);
});

test('A branch that is missing stays open, and is noted', () => {
  const { _actions: [action], conversionNotes } = oldFlow([oldBlock('PlayPrompt', {}, [['Text', 'Hi']])]);
  expect({ edges: action.edges.length, target: action.edges[0].target, notes: conversionNotes.map(({ what }) => what) })
    .toStrictEqual({ edges: 1, target: '', notes: ['branch Success'] });
});

test('An export without blocks is a flow without actions', () => {
  expect(oldFlow([]).actionIdentifiers).toStrictEqual([]);
});
