import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import fc from 'fast-check';
import { FlowDocument } from '../../src/language/document';
import { messageOf } from '../connect/private/fixtures';

const MINIMAL = { Version: '2019-10-30', StartAction: 'end', Metadata: {}, Actions: [{ Identifier: 'end', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} }] };

function refusal(text: string): string[] {
  return messageOf(() => FlowDocument.parse(text)).split('\n');
}

/** What this version of Node.js says about a text that is no JSON. */
function complaint(text: string): string {
  return messageOf(() => JSON.parse(text));
}

describe('FlowDocument.parse', () => {
  test('reads a document', () => {
    const document = FlowDocument.parse(JSON.stringify(MINIMAL));
    expect([document.startAction, document.actionIdentifiers]).toStrictEqual(['end', ['end']]);
    expect(document._actions.map(({ type, index }) => [type, index])).toStrictEqual([['DisconnectParticipant', 0]]);
  });

  test('reads a file that begins with a byte order mark', () => {
    expect(FlowDocument.parse(`\uFEFF${JSON.stringify(MINIMAL)}`).startAction).toBe('end');
  });

  test('takes a draft without a start, and actions that lack everything', () => {
    const draft = FlowDocument.parse('{"Actions":[{},null,"oops",{"Identifier":7,"Type":[],"Parameters":"none"}]}');
    expect(draft.startAction).toBe('');
    expect(draft.actionIdentifiers).toStrictEqual([1, 2, 3, 4].map((place) => `(action ${place} without Identifier)`));
    expect(draft._actions.map(({ type, parameters, edges }) => [type, parameters, edges])).toStrictEqual(Array(4).fill(['(no Type)', {}, []]));
  });

  test('takes a document without actions', () => {
    expect(FlowDocument.parse('{"Actions":[]}').actionIdentifiers).toStrictEqual([]);
  });

  test('ignores a start that is no text', () => {
    expect(FlowDocument.parse('{"StartAction":1,"Actions":[]}').startAction).toBe('');
  });

  test.each(['', '{', '{"Actions":[],}'])('rejects %j, which is no JSON', (text) => {
    expect(refusal(text)).toStrictEqual([
      'the flow document is not valid', `  - [NotJson] the text is not JSON (${complaint(text)}); export the flow again, or mend the JSON`,
    ]);
  });

  test.each([['[]', '[]'], ['"text"', '"text"'], ['null', 'null'], ['7', '7']])('rejects %s, which is no object', (text, got) => {
    expect(refusal(text)).toStrictEqual([
      'the flow document is not valid', `  - [NotAFlow] a flow document is a JSON object, got ${got}; give the whole document, not a part of it`,
    ]);
  });

  test('takes the format of the old designer, and tells', () => {
    const { isConverted, actionIdentifiers } = FlowDocument.parse('{"modules":[{"id":"1","type":"Disconnect"}],"start":"1"}');
    expect({ isConverted, actionIdentifiers }).toStrictEqual({ isConverted: true, actionIdentifiers: ['1'] });
    expect(FlowDocument.parse('{"Actions":[]}')).toMatchObject({ isConverted: false, conversionNotes: [] });
  });

  test.each([['{}', 'nothing'], ['{"Actions":{}}', '{}'], ['{"Actions":null}', 'null']])('rejects %s, which has no list of actions', (text, got) => {
    expect(refusal(text)).toStrictEqual([
      'the flow document is not valid', `  - [NoActions] a flow document has a list "Actions", got ${got}; give a document with Version, StartAction and Actions`,
    ]);
  });
});

describe('FlowDocument.fromFile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'document-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('reads a file', () => {
    const file = join(folder, 'good.json');
    writeFileSync(file, JSON.stringify(MINIMAL));
    expect(FlowDocument.fromFile(file).startAction).toBe('end');
  });

  test('names the file that it rejects', () => {
    const file = join(folder, 'bad.json');
    writeFileSync(file, '[]');
    expect(messageOf(() => FlowDocument.fromFile(file))).toBe(`the flow document ${file} is not valid\n`
      + '  - [NotAFlow] a flow document is a JSON object, got []; give the whole document, not a part of it');
  });

  test('fails on a file that is not there', () => {
    expect(() => FlowDocument.fromFile(join(folder, 'none.json'))).toThrow(/ENOENT/);
  });
});

describe('FlowDocument.render', () => {
  test('gives the document with two blanks of indentation', () => {
    expect(FlowDocument.parse('{"Actions":[],"Version":"2019-10-30"}').render()).toBe('{\n  "Actions": [],\n  "Version": "2019-10-30"\n}');
  });

  test('gives back any document, oddities included, and the same again when it is read again', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue()), (more, actions) => {
      const text = JSON.stringify({ ...more, Actions: actions });
      const rendered = FlowDocument.parse(text).render();
      expect(JSON.parse(rendered)).toStrictEqual(JSON.parse(text));
      expect(rendered).toBe(JSON.stringify(JSON.parse(text), null, 2));
      expect(FlowDocument.parse(rendered).render()).toBe(rendered);
    }));
  });
});
