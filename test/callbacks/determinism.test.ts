import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { createApp } from '../../examples/queued-callback/app';
import { Message } from '../../src/blocks';
import { CallbackPrompts } from '../../src/callbacks';
import { Json } from '../../src/language/json';
import { callbackTemplate } from '../private/callback-setup';
import { EVERYWHERE } from '../private/callback-variants';
import { differences, readableTemplate } from '../private/readable-template';

describe('A synthesis', () => {
  const outdirs = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'determinism-')));
  afterAll(() => outdirs.forEach((outdir) => rmSync(outdir, { recursive: true })));

  test('gives the same files, byte by byte, when it is repeated elsewhere', () => {
    const [first, second] = outdirs.map((outdir) => {
      createApp({ outdir }).synth();
      return new Map(readdirSync(outdir).filter((name) => name.endsWith('.json')).map((name) => [name, readFileSync(join(outdir, name), 'utf-8')]));
    });
    expect([...first.keys()]).toContain('ContactCenter.template.json');
    expect([...second.keys()]).toStrictEqual([...first.keys()]);
    for (const name of ['ContactCenter.template.json', 'ContactCenter.assets.json']) expect(second.get(name)).toBe(first.get(name));
  });

  test('names no folder of the machine that made the template', () => {
    const template = readFileSync(join(outdirs[0], 'ContactCenter.template.json'), 'utf-8');
    expect(template).toContain('AWS::Connect::ContactFlow');
    for (const folder of [process.cwd(), tmpdir(), outdirs[0]]) expect(template).not.toContain(folder);
  });
});

describe('Another text of a prompt', () => {
  const readable = (prompts: CallbackPrompts): Json =>
    readableTemplate(callbackTemplate({ offerIn: EVERYWHERE, languages: [{ languageCode: 'en-US', prompts }] }).toJSON() as { Resources: object });
  const before = readable({});

  test.each([
    ['greeting', 'OutboundWhisper', 'Greet the customer', 'Text'],
    ['waiting', 'CustomerQueue', 'Wait in line', 'Messages.0.Text'],
    ['agentWhisper', 'AgentWhisper', 'Announce callback and wait', 'Text'],
  ] as const)('(%s) changes one parameter of one action of one flow, and nothing else in the template', (prompt, flow, block, parameter) => {
    const after = readable({ [prompt]: Message.text('Another text.') });
    const changed = differences(before, after);
    expect(changed).toStrictEqual([
      expect.stringMatching(new RegExp(`^Resources\\.Callback${flow}[0-9A-F]{8}\\.Properties\\.Content\\.Actions\\.\\d+\\.Parameters\\.${parameter}$`)),
    ]);
    const action = changed[0].split('.').slice(0, 6);
    const identifierOf = (template: Json) => [...action, 'Identifier'].reduce<Json>((value, key) => (value as Record<string, Json>)[key], template);
    expect([identifierOf(before), identifierOf(after)]).toStrictEqual([block, block]);
  });

  test('(confirmed) changes one action in each of the three flows that say it', () => {
    const changed = differences(before, readable({ confirmed: Message.text('Another text.') }));
    expect(changed.map((path) => path.replace(/[0-9A-F]{8}\.Properties.*\.Parameters\./, ' ')).sort()).toStrictEqual([
      'Resources.CallbackCustomerQueue Text', 'Resources.CallbackInbound Text', 'Resources.CallbackQueueTransfer Text',
    ]);
  });
});
