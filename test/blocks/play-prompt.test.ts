import { blockActions, failure, say, usesOf } from './private/render';
import { PROMPT, PROMPT_ARN } from './private/resources';
import { Message, PlayPrompt } from '../../src/blocks';

describe('PlayPrompt', () => {
  test('plays a text and goes on; failures take the failure path', () => {
    expect(blockActions(new PlayPrompt('Greet', { message: Message.text('Welcome.') }))).toStrictEqual([{
      Identifier: 'Greet',
      Type: 'MessageParticipant',
      Parameters: { Text: 'Welcome.' },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
  });

  test('plays SSML, a prompt or a file', () => {
    const parameters = (message: Message) => blockActions(new PlayPrompt('Greet', { message }))[0].Parameters;
    expect(parameters(Message.ssml('<speak>Hi</speak>'))).toStrictEqual({ SSML: '<speak>Hi</speak>' });
    expect(parameters(Message.prompt(PROMPT))).toStrictEqual({ PromptId: PROMPT_ARN });
    expect(parameters(Message.audio('s3://prompts/hi.wav'))).toStrictEqual({
      Media: { Uri: 's3://prompts/hi.wav', SourceType: 'S3', MediaType: 'Audio' },
    });
  });

  test('reports the prompt that it uses', () => {
    expect(usesOf(new PlayPrompt('Greet', { message: Message.prompt(PROMPT) }))).toStrictEqual([{ kind: 'prompt', resource: PROMPT, block: 'Greet' }]);
  });

  test('its failure can lead elsewhere', () => {
    const block = new PlayPrompt('Greet', { message: Message.text('Welcome.'), onError: say('Again') });
    expect(blockActions(block)[0].Transitions).toStrictEqual({ NextAction: 'End', Errors: [failure('Again')] });
  });

});
