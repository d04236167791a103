import { FlowDocument } from '../../src/language/document';
import { exportedType } from '../../src/language/exported-type';

const documentWith = (more: object) => FlowDocument.parse(JSON.stringify({ Version: '2019-10-30', StartAction: 'a', Actions: [], ...more }));

test.each([
  ['CUSTOMER_QUEUE', { Metadata: { type: 'customerQueue' } }],
  ['MODULE', { Settings: {} }],
  ['CONTACT_FLOW', { Metadata: { type: 'constructor' } }],
  ['CONTACT_FLOW', {}],
])('an export is of the type %s', (type, more) => {
  expect(exportedType(documentWith(more))).toBe(type);
});
