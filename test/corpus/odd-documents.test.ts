import { checkRoundTrip } from './private/corpus-check';
import { ODD_DOCUMENTS } from './private/odd-documents';
import { FlowDocument } from '../../src/language';

test.each(ODD_DOCUMENTS.map(({ id, text }) => [id, text]))('the document "%s" is read and rendered without a change', (id, text) => {
  expect(checkRoundTrip({ id, text }).problem).toBeUndefined();
});

test('a document that the parser refuses is named with the reason', () => {
  expect(checkRoundTrip({ id: 'x', text: '{"Blocks":[]}' }).problem).toContain('NoActions');
});

test('a draft without a start is read as what it is', () => {
  const { startAction, actionIdentifiers } = FlowDocument.parse(ODD_DOCUMENTS.find(({ id }) => id === 'draft')!.text);
  expect({ startAction, actionIdentifiers }).toEqual({ startAction: '', actionIdentifiers: ['Number', 'Say'] });
});
