import { blockActions, failure, problemsOf } from './private/render';
import { UntagContact } from '../../src/blocks';

describe('UntagContact', () => {
  test('removes tags', () => {
    expect(blockActions(new UntagContact('Untag', { tagKeys: ['team'] }))).toStrictEqual([{
      Identifier: 'Untag',
      Type: 'UntagContact',
      Parameters: { TagKeys: ['team'] },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
  });

  test('rejects what the service would refuse', () => {
    expect(problemsOf(() => new UntagContact('Untag', { tagKeys: [] }))).toStrictEqual([
      '[NoTags] tagKeys must have at least one name, got []; add the tag to remove',
    ]);
    expect(problemsOf(() => new UntagContact('Untag', { tagKeys: ['', 'aws:a', 'b'] }))).toStrictEqual([
      '[ReservedTag] tagKeys must not be empty or start with aws:, got ["","aws:a"]; name tags that a flow has set',
    ]);
  });
});
