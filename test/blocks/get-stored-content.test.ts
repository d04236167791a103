import { blockActions, failure, say } from './private/render';
import { GetStoredContent } from '../../src/blocks';

test('GetStoredContent loads the text of the e-mail', () => {
  expect(blockActions(new GetStoredContent('Block', { onError: say('Broken') }))[0]).toStrictEqual({
    Identifier: 'Block',
    Type: 'LoadContactContent',
    Parameters: { ContentType: 'EmailMessage' },
    Transitions: { NextAction: 'End', Errors: [failure('Broken')] },
  });
});
