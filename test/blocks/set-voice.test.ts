import { blockActions, failure, problemsOf, render, say } from './private/render';
import { Chain, Disconnect, EndFlow, SetVoice, VoiceEngine, VoiceStyle } from '../../src/blocks';

describe('SetVoice', () => {
  test('sets the default voice', () => {
    expect(blockActions(new SetVoice('Voice'))).toStrictEqual([{
      Identifier: 'Voice',
      Type: 'UpdateContactTextToSpeechVoice',
      Parameters: { TextToSpeechVoice: 'Joanna' },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
  });

  test('sets engine and style', () => {
    const block = new SetVoice('Voice', { voice: 'Matthew', engine: VoiceEngine.NEURAL, style: VoiceStyle.CONVERSATIONAL });
    expect(blockActions(block)[0].Parameters).toStrictEqual({
      TextToSpeechVoice: 'Matthew', TextToSpeechEngine: 'Neural', TextToSpeechStyle: 'Conversational',
    });
  });

  test('sets the language with a second action, as the designer does', () => {
    expect(blockActions(new SetVoice('Voice', { voice: 'Vicki', languageCode: 'de-DE', onError: say('Oops') }))).toStrictEqual([
      {
        Identifier: 'Voice',
        Type: 'UpdateContactTextToSpeechVoice',
        Parameters: { TextToSpeechVoice: 'Vicki' },
        Transitions: { NextAction: 'Voice language', Errors: [failure('Oops')] },
      },
      {
        Identifier: 'Voice language',
        Type: 'UpdateContactData',
        Parameters: { LanguageCode: 'de-DE' },
        Transitions: { NextAction: 'End', Errors: [failure('Oops')] },
      },
      expect.objectContaining({ Identifier: 'Oops' }),
    ]);
  });

  test('tells the designer that both actions are one block', () => {
    const flow = render(Chain.of(new SetVoice('Voice', { languageCode: 'en-US' }), new Disconnect('End')), 'CONTACT_FLOW', {
      onError: new EndFlow('Fail'),
    });
    expect(flow.document._json.Metadata).toMatchObject({
      ActionMetadata: {
        'Voice': {
          position: { x: 220, y: 20 },
          children: ['Voice language'],
          fragments: { SetContactData: 'Voice language' },
          overrideLanguageAttribute: true,
        },
        'Voice language': { position: { x: 220, y: 20 } },
      },
    });
  });

  test('rejects empty texts', () => {
    expect(problemsOf(() => new SetVoice('Voice', { voice: '', languageCode: '' }))).toStrictEqual([
      '[EmptyVoice] voice must be the name of a Polly voice, got ""; write a name such as "Joanna", or leave it out',
      '[EmptyLanguageCode] languageCode must be a language, got ""; write a code such as "en-US", or leave it out',
    ]);
  });
});
