import { Duration } from 'aws-cdk-lib';
import { blockActions, failure, problemsOf, say, usesOf, when } from './private/render';
import { PROMPT } from './private/resources';
import { Attribute, GetCustomerInputWithLex, LexBot, Message } from '../../src/blocks';

const ALIAS_ARN = 'arn:aws:lex:eu-central-1:111122223333:bot-alias/BOT/ALIAS';
const bot = LexBot.v2(ALIAS_ARN);
const message = Message.text('How can I help?');

describe('GetCustomerInputWithLex', () => {
  test('asks the bot; intents that are not wired go on', () => {
    expect(blockActions(new GetCustomerInputWithLex('Ask', { bot, message, intents: { Book: say('Book') } }))[0]).toStrictEqual({
      Identifier: 'Ask',
      Type: 'ConnectParticipantWithLexBot',
      Parameters: { Text: 'How can I help?', LexV2Bot: { AliasArn: ALIAS_ARN } },
      Transitions: { NextAction: 'Fail', Conditions: [when('Book', 'Book')], Errors: [failure('End', 'NoMatchingCondition'), failure('Fail')] },
    });
  });

  test('a chat can wait, and start with what the customer wrote', () => {
    const block = new GetCustomerInputWithLex('Ask', {
      bot: LexBot.classic('QA', 'eu-central-1', 'prod'),
      initialMessage: Attribute.of('$.Media.InitialMessage'),
      sessionAttributes: { contact: '$.ContactId' },
      chatTimeout: Duration.days(7),
      onChatTimeout: say('Late'),
      onOtherIntent: say('Other'),
      onError: say('Broken'),
    });
    const [action] = blockActions(block);
    expect(action.Parameters).toStrictEqual({
      LexBot: { Name: 'QA', Region: 'eu-central-1', Alias: 'prod' },
      LexSessionAttributes: { contact: '$.ContactId' },
      LexInitializationData: { InitialMessage: '$.Media.InitialMessage' },
      LexTimeoutSeconds: { Text: '604800' },
    });
    expect(action.Transitions).toStrictEqual({
      NextAction: 'Broken', Errors: [failure('Late', 'InputTimeLimitExceeded'), failure('Other', 'NoMatchingCondition'), failure('Broken')],
    });
  });

  test('a timeout that is not wired goes on', () => {
    const block = new GetCustomerInputWithLex('Ask', { bot, message: Message.prompt(PROMPT), chatTimeout: Duration.minutes(1) });
    expect(blockActions(block)[0].Transitions).toStrictEqual({
      NextAction: 'Fail', Errors: [failure('End', 'InputTimeLimitExceeded'), failure('End', 'NoMatchingCondition'), failure('Fail')],
    });
    expect(usesOf(block)).toStrictEqual([{ kind: 'prompt', resource: PROMPT, block: 'Ask' }]);
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new GetCustomerInputWithLex('Ask', {
      bot, intents: { '': say('A') }, sessionAttributes: { a: '' }, onChatTimeout: say('Late'),
    }))).toStrictEqual([
      '[NoMessage] the bot must have something to start with, got neither message nor initialMessage; set one of them',
      '[EmptyIntent] intents must have names, got ""; write the name of an intent of the bot',
      '[TargetWithoutTimeout] onChatTimeout is never reached without chatTimeout, got no chatTimeout; set it, or remove onChatTimeout',
      '[EmptyEntry] sessionAttributes must have names and values that are not empty, got nothing for ["a"]; leave such an entry out',
    ]);
    expect(problemsOf(() => new GetCustomerInputWithLex('Ask', { bot, message, chatTimeout: Duration.seconds(59) }))).toStrictEqual([
      '[ChatTimeoutOutOfRange] chatTimeout must be a whole number from 60 to 604800 seconds, got 59; choose a value in that range',
    ]);
    expect(problemsOf(() => LexBot.v2(''))).toHaveLength(1);
    expect(problemsOf(() => LexBot.classic('', '', ''))).toHaveLength(3);
  });
});
