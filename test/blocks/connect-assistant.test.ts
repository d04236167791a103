import { blockActions, failure, problemsOf, render, say } from './private/render';
import { Chain, ConnectAssistant, Disconnect } from '../../src/blocks';

const ASSISTANT = 'arn:aws:wisdom:eu-central-1:111122223333:assistant/a';

describe('ConnectAssistant', () => {
  test('starts a session and notes it at the contact', () => {
    expect(blockActions(new ConnectAssistant('Assistant', { assistantArn: ASSISTANT, onError: say('Broken') })).slice(0, 3)).toStrictEqual([{
      Identifier: 'Assistant',
      Type: 'CreateWisdomSession',
      Parameters: { WisdomAssistantArn: ASSISTANT },
      Transitions: { NextAction: 'Assistant session', Errors: [failure('Broken')] },
    }, {
      Identifier: 'Assistant session',
      Type: 'UpdateContactData',
      Parameters: { WisdomSessionArn: '$.Wisdom.SessionArn' },
      Transitions: { NextAction: 'End', Errors: [failure('Broken')] },
    }, expect.objectContaining({ Identifier: 'Broken' })]);
  });

  test('is one block in the designer', () => {
    const { document } = render(Chain.of(new ConnectAssistant('Assistant', { assistantArn: ASSISTANT }), new Disconnect('End')));
    const metadata = (document._json.Metadata as any).ActionMetadata;
    expect(metadata.Assistant).toMatchObject({ children: ['Assistant session'], fragments: { SetContactData: 'Assistant session' } });
    expect(metadata['Assistant session'].position).toStrictEqual(metadata.Assistant.position);
  });

  test('rejects an empty ARN', () => {
    expect(problemsOf(() => new ConnectAssistant('Assistant', { assistantArn: '' })))
      .toStrictEqual(['[EmptyText] assistantArn must not be empty, got ""; write a text or the path of an attribute']);
  });
});
