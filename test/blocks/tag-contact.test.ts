import { blockActions, failure, problemsOf } from './private/render';
import { TagContact } from '../../src/blocks';

describe('TagContact', () => {
  test('tags the contact', () => {
    const block = new TagContact('Tag', { tags: { team: 'claims', caller: '$.CustomerEndpoint.Address' } });
    expect(blockActions(block)).toStrictEqual([{
      Identifier: 'Tag',
      Type: 'TagContact',
      Parameters: { Tags: { team: 'claims', caller: '$.CustomerEndpoint.Address' } },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
  });

  test.each([0, 7])('rejects %d tags', (count) => {
    const tags = Object.fromEntries(Array.from({ length: count }, (_, index) => [`tag${index}`, 'x']));
    expect(problemsOf(() => new TagContact('Tag', { tags }))).toStrictEqual([
      `[NumberOfTags] tags must have 1 to 6 tags, got ${count}; remove some, or add the tag to set`,
    ]);
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new TagContact('Tag', { tags: { 'aws:a': 'x', 'b': '' } }))).toStrictEqual([
      '[ReservedTag] tags must not start with aws:, got ["aws:a"]; choose other names',
      '[EmptyEntry] tags must have names and values that are not empty, got nothing for ["b"]; leave such an entry out',
    ]);
  });
});
