import { isToken } from '../../src/language/token';

describe('Tokens', () => {
  test('are told from text', () => {
    expect(['${Token[TOKEN.12]}', 'arn:${Token[AWS.Region.3]}:x', '$.Attributes.x', '${Queue.QueueArn}', 'Token[1]'].map(isToken)).toStrictEqual([true, true, false, false, false]);
  });
});
