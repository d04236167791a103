import { Duration } from 'aws-cdk-lib';
import { blockActions, failure, headingOf, problemsOf, say, usesOf, when } from './private/render';
import { PROMPT } from './private/resources';
import { GetCustomerInput, Message } from '../../src/blocks';

const message = Message.text('Press 1 or 2.');

describe('GetCustomerInput', () => {
  test('branches on the key; no key and other keys go on to the next block', () => {
    expect(blockActions(new GetCustomerInput('Menu', { message, choices: { 2: say('Two'), 1: say('One') } }))).toStrictEqual([
      {
        Identifier: 'Menu',
        Type: 'GetParticipantInput',
        Parameters: { Text: 'Press 1 or 2.', StoreInput: 'False', InputTimeLimitSeconds: '5' },
        Transitions: {
          NextAction: 'End',
          Conditions: [when('1', 'One'), when('2', 'Two')],
          Errors: [failure('End', 'InputTimeLimitExceeded'), failure('End', 'NoMatchingCondition'), failure('Fail')],
        },
      },
      expect.objectContaining({ Identifier: 'One', Transitions: { NextAction: 'End', Errors: [failure('Fail')] } }),
      expect.objectContaining({ Identifier: 'Two', Transitions: { NextAction: 'End', Errors: [failure('Fail')] } }),
    ]);
  });

  test('wires every branch that is given, and repeats that of other keys as the next action', () => {
    const [menu] = blockActions(new GetCustomerInput('Menu', {
      message,
      choices: { '*': say('Star'), '#': say('Pound') },
      timeout: Duration.minutes(3),
      onTimeout: say('Slow'),
      onOtherKey: say('Other'),
      onError: say('Broken'),
    }));
    expect(menu.Parameters).toStrictEqual({ Text: 'Press 1 or 2.', StoreInput: 'False', InputTimeLimitSeconds: '180' });
    expect(menu.Transitions).toStrictEqual({
      NextAction: 'Other',
      Conditions: [when('*', 'Star'), when('#', 'Pound')],
      Errors: [failure('Slow', 'InputTimeLimitExceeded'), failure('Other', 'NoMatchingCondition'), failure('Broken')],
    });
  });

  test('reports the prompt that it uses', () => {
    const block = new GetCustomerInput('Menu', { message: Message.prompt(PROMPT), choices: { 1: say('One') } });
    expect(usesOf(block)).toStrictEqual([{ kind: 'prompt', resource: PROMPT, block: 'Menu' }]);
  });

  test('rejects what the service would refuse, all at once', () => {
    const call = () => new GetCustomerInput('Menu', { message, choices: { 10: say('Ten') }, timeout: Duration.seconds(181) });
    expect(headingOf(call)).toBe('GetCustomerInput "Menu" is not valid');
    expect(problemsOf(call)).toStrictEqual([
      '[TimeoutOutOfRange] timeout must be a whole number from 1 to 180 seconds, got 181; choose a value in that range',
      '[NotAKey] choices must be keys of a telephone, got ["10"]; use 0 to 9, * or #',
    ]);
  });

  test('rejects a menu without choices', () => {
    expect(problemsOf(() => new GetCustomerInput('Menu', { message, choices: {} }))).toStrictEqual([
      '[NoChoices] choices must have at least one key, got {}; add what a key leads to',
    ]);
  });

  test('rejects a timeout that is no whole number of seconds', () => {
    expect(problemsOf(() => new GetCustomerInput('Menu', { message, choices: { 1: say('One') }, timeout: Duration.millis(1500) }))).toStrictEqual([
      '[TimeoutOutOfRange] timeout must be a whole number from 1 to 180 seconds, got 1.5; choose a value in that range',
    ]);
  });
});
