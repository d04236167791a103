import { Token } from 'aws-cdk-lib';
import { Attribute, Message } from '../../../src/blocks';
import { messageSummary } from '../../../src/blocks/authoring/message-spec';
import { headingOf, problemsOf } from '../private/render';
import { PROMPT, PROMPT_ARN } from '../private/resources';

describe('Message', () => {
  test('carries attributes in its text', () => {
    expect(Message.text(`Your number is ${Attribute.CUSTOMER_NUMBER}.`)._parameters)
      .toStrictEqual({ Text: 'Your number is $.CustomerEndpoint.Address.' });
  });

  test('takes SSML, also from an attribute', () => {
    expect(Message.ssml('<speak xml:lang="de-DE">Hallo</speak>')._parameters).toStrictEqual({ SSML: '<speak xml:lang="de-DE">Hallo</speak>' });
    expect(Message.ssml('$.External.ssml')._parameters).toStrictEqual({ SSML: '$.External.ssml' });
  });

  test('knows the prompt that it uses', () => {
    expect(Message.prompt(PROMPT)._parameters).toStrictEqual({ PromptId: PROMPT_ARN });
    expect(Message.prompt(PROMPT)._uses).toStrictEqual([{ kind: 'prompt', resource: PROMPT }]);
    expect(Message.text('Hi')._uses).toStrictEqual([]);
  });

  test('takes a text that is known only at deployment', () => {
    const text = Token.asString({ Ref: 'Greeting' });
    expect(Message.text(text)._parameters).toStrictEqual({ Text: text });
    expect(Message.ssml(`<speak>${text}</speak>`)._parameters).toStrictEqual({ SSML: `<speak>${text}</speak>` });
  });

  test.each([
    ['Message.text', (text: string) => Message.text(text)],
    ['Message.ssml', (text: string) => Message.ssml(text)],
    ['Message.audio', (text: string) => Message.audio(text)],
  ])('rejects an empty text in %s', (factory, create) => {
    expect(headingOf(() => create(''))).toBe(`${factory} is not valid`);
    expect(problemsOf(() => create(''))).toStrictEqual([
      `[MessageLength] the text of ${factory} must have 1 to 6000 characters, got 0; the service refuses empty and longer ones`,
    ]);
  });

  test('counts characters, not code units', () => {
    expect(problemsOf(() => Message.text('😀'.repeat(6000)))).toStrictEqual([]);
    expect(problemsOf(() => Message.text('x'.repeat(6001)))).toStrictEqual([
      '[MessageLength] the text of Message.text must have 1 to 6000 characters, got 6001; the service refuses empty and longer ones',
    ]);
  });

  test('rejects SSML without its element', () => {
    expect(problemsOf(() => Message.ssml('Hello'))).toStrictEqual([
      '[SsmlWithoutSpeak] the text of Message.ssml must be a speak element, got "Hello"; write <speak>…</speak>, or use Message.text',
    ]);
  });
});

describe('the summary of a message', () => {
  test.each([
    [Message.text('Hi there.'), '"Hi there."'],
    [Message.ssml('<speak>Hi <break time="1s"/> there.</speak>'), '"Hi there."'],
    [Message.prompt(PROMPT), `prompt ${PROMPT_ARN}`],
    [Message.audio('s3://prompts/hi.wav'), 'audio s3://prompts/hi.wav'],
  ])('%# is its words', (message, summary) => {
    expect(messageSummary(message._parameters)).toBe(summary);
  });
});
