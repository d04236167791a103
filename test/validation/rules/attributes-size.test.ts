import { flow, setAttributes } from '../../../src/validation/private/flow-examples';
import { attributesSize } from '../../../src/validation/rules/attributes-size';
import { describeRule } from '../../private/rule-table';

const LIMIT = 32 * 1024;

describeRule(attributesSize, {
  valid: [
    ['exactly 32 KB, the key included', flow(setAttributes('Note', { a: 'x'.repeat(LIMIT - 1) }))],
    ['a value that replaces another one', flow(setAttributes('Note', { a: 'x'.repeat(20_000) }, 'Again'), setAttributes('Again', { a: 'y'.repeat(20_000) }))],
    ['references, whose length nobody knows', flow(setAttributes('Note', { a: '$.External.text' }))],
  ],
  invalid: [
    ['one byte more', flow(setAttributes('Note', { a: 'x'.repeat(LIMIT) })), ['Note'], `${LIMIT + 1} bytes`],
    ['the sum of two blocks, at the longest value', flow(setAttributes('Note', { a: 'x'.repeat(20_000) }, 'Again'), setAttributes('Again', { b: 'y'.repeat(21_000) })), ['Again'], '41002 bytes'],
    ['letters of several bytes', flow(setAttributes('Note', { a: 'ü'.repeat(LIMIT / 2) })), ['Note'], `${LIMIT + 1} bytes`],
  ],
});
