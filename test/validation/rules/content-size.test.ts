import { disconnect } from '../../../src/validation/private/examples';
import { contentSize } from '../../../src/validation/rules/content-size';
import { action, documentOf, inbound, verdicts } from '../../private/rule-examples';

const actions = (count: number) => inbound(...Array.from({ length: count }, (_, index) => disconnect(`Hang up ${index}`)));
/** A flow of exactly this many characters. */
const characters = (count: number) => {
  const flow = (text: string) => inbound(action('Say', 'MessageParticipant', { Text: text }, 'Say'));
  return flow('x'.repeat(count - JSON.stringify(documentOf(flow(''))._json).length));
};

describe('content-size', () => {
  test('accepts 250 actions', () => {
    expect(verdicts(contentSize, actions(250))).toStrictEqual([]);
  });

  test('reports 251 actions', () => {
    expect(verdicts(contentSize, actions(251))).toStrictEqual([': the flow has 251 actions, more than 250; move a part of it into another flow or a module']);
  });

  test('accepts 256000 characters', () => {
    expect(verdicts(contentSize, characters(256_000))).toStrictEqual([]);
  });

  test('reports 256001 characters', () => {
    expect(verdicts(contentSize, characters(256_001))).toStrictEqual([
      ': the flow has 256001 characters, more than 256000; move a part of it into another flow or a module',
    ]);
  });
});
