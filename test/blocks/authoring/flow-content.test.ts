import { mkdtempSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { Chain, CheckHoursOfOperation, Disconnect, FlowContent, SetWorkingQueue } from '../../../src/blocks';
import { FlowDocument } from '../../../src/language';
import { Problems } from '../../../src/language/problems';
import { problemsOf, say, usesOf } from '../private/render';
import { FLOW_ARN, HOURS, QUEUE, QUEUE_ARN } from '../private/resources';

const OTHER_ARN = 'arn:aws:connect:eu-central-1:111122223333:instance/other/queue/o';

const EXPORTED = {
  Version: '2019-10-30',
  StartAction: 'queue',
  Metadata: {
    ActionMetadata: {
      queue: { position: { x: 1, y: 2 }, parameters: { QueueId: { displayName: 'Billing' } } },
      hook: { parameters: { 'EventHooks.CustomerQueue': { displayName: 'Music' }, 'Absent': { displayName: 'Ghost' } } },
    },
  },
  Actions: [
    { Identifier: 'queue', Type: 'UpdateContactTargetQueue', Parameters: { QueueId: OTHER_ARN }, Transitions: { NextAction: 'hook' } },
    { Identifier: 'hook', Type: 'UpdateContactEventHooks', Parameters: { EventHooks: { CustomerQueue: 'id' } }, Transitions: { NextAction: 'end' } },
    { Identifier: 'end', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} },
  ],
};

function read(resources?: Record<string, string>): any {
  const problems = new Problems();
  const rendered = FlowContent.fromDocument(FlowDocument.parse(JSON.stringify(EXPORTED)), { resources })._render('CONTACT_FLOW', problems);
  problems.throwIfAny('flow');
  expect(rendered.uses).toStrictEqual([]);
  return rendered.document._json;
}

describe('FlowContent.fromDocument', () => {
  test('uses a document unchanged', () => {
    expect(read()).toStrictEqual(EXPORTED);
  });

  test('replaces an ARN wherever it stands, and nothing else', () => {
    const { Actions, ...rest } = read({ [OTHER_ARN]: QUEUE_ARN });
    expect(rest).toStrictEqual({ Version: EXPORTED.Version, StartAction: EXPORTED.StartAction, Metadata: EXPORTED.Metadata });
    expect(Actions).toStrictEqual([{ ...EXPORTED.Actions[0], Parameters: { QueueId: QUEUE_ARN } }, EXPORTED.Actions[1], EXPORTED.Actions[2]]);
  });

  test('replaces a resource by the name that the designer shows, also within a map', () => {
    const { Actions } = read({ Billing: QUEUE_ARN, Music: FLOW_ARN });
    expect(Actions[0].Parameters).toStrictEqual({ QueueId: QUEUE_ARN });
    expect(Actions[1].Parameters).toStrictEqual({ EventHooks: { CustomerQueue: FLOW_ARN } });
  });

  test('does not change the document that it was given', () => {
    const document = FlowDocument.parse(JSON.stringify(EXPORTED));
    FlowContent.fromDocument(document, { resources: { Billing: QUEUE_ARN } })._render('CONTACT_FLOW', new Problems());
    expect(document._json).toStrictEqual(EXPORTED);
  });

  test('rejects names that the document does not refer to, and lists those that it does', () => {
    expect(problemsOf(() => read({ Biling: QUEUE_ARN, Ghost: QUEUE_ARN, Music: FLOW_ARN }))).toStrictEqual([
      `[ResourceNotInFlow] resources names something that the flow document does not refer to, got "Biling"; it refers to "${OTHER_ARN}", "Billing", `
      + '"Music", "Ghost"',
      expect.stringContaining('got "Ghost"; it refers to'),
    ]);
  });

  test('says so if the document refers to nothing', () => {
    const document = FlowDocument.parse('{ "Actions": [] }');
    const problems = new Problems();
    FlowContent.fromDocument(document, { resources: { Billing: QUEUE_ARN } })._render('CONTACT_FLOW', problems);
    expect(() => problems.throwIfAny('flow')).toThrow('got "Billing"; it refers to nothing');
  });
});

describe('FlowContent.fromFile', () => {
  test('reads a file and replaces resources in it', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'flow-content-')), 'flow.json');
    writeFileSync(path, JSON.stringify(EXPORTED));
    const { document } = FlowContent.fromFile(path, { resources: { Billing: QUEUE_ARN } })._render('CONTACT_FLOW', new Problems());
    expect((document._json.Actions as any)[0].Parameters).toStrictEqual({ QueueId: QUEUE_ARN });
  });
});

describe('FlowContent.fromBlocks', () => {
  test('renders a whole document', () => {
    const problems = new Problems();
    const { document, uses } = FlowContent.fromBlocks(new Disconnect('End'))._render('CONTACT_FLOW', problems);
    problems.throwIfAny('flow');
    expect(uses).toStrictEqual([]);
    expect(document._json).toStrictEqual({
      Version: '2019-10-30',
      StartAction: 'End',
      Metadata: { entryPointPosition: { x: 20, y: 20 }, ActionMetadata: { End: { position: { x: 220, y: 20 }, isFriendlyName: true } } },
      Actions: [{ Identifier: 'End', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} }],
    });
  });

  test('parses what it rendered into the same document', () => {
    const { document } = FlowContent.fromBlocks(Chain.of(say('Hi'), new Disconnect('End')))._render('CONTACT_FLOW', new Problems());
    expect(FlowDocument.parse(document.render())._json).toStrictEqual(document._json);
  });

  test('collects the resources of all blocks', () => {
    const open = new CheckHoursOfOperation('Open?', { hours: HOURS, whenOpen: new SetWorkingQueue('Queue', { queue: QUEUE }) });
    expect(usesOf(open).map(({ kind, block }) => [kind, block])).toStrictEqual([['queue', 'Queue'], ['hours', 'Open?']]);
  });

  test('collects the resources of a block that is reached twice only once', () => {
    const queue = new SetWorkingQueue('Queue', { queue: QUEUE });
    expect(usesOf(new CheckHoursOfOperation('Open?', { whenOpen: queue, whenClosed: queue }))).toStrictEqual([
      { kind: 'queue', resource: QUEUE, block: 'Queue' },
    ]);
  });
});
