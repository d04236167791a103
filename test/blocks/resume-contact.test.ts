import { blockActions, failure, say } from './private/render';
import { ResumeContact } from '../../src/blocks';

test('ResumeContact lets a task go on', () => {
  expect(blockActions(new ResumeContact('Block', { onError: say('Broken') }))[0]).toStrictEqual({
    Identifier: 'Block',
    Type: 'ResumeContact',
    Parameters: {},
    Transitions: { NextAction: 'End', Errors: [failure('Broken')] },
  });
});
