import { blockActions, failure, say } from './private/render';
import { SetTouchtoneBuffer } from '../../src/blocks';

test.each([true, false])('SetTouchtoneBuffer writes %j in lower case', (enabled) => {
  const [action] = blockActions(new SetTouchtoneBuffer('Buffer', { enabled, onError: say('Broken') }));
  expect(action).toStrictEqual({
    Identifier: 'Buffer',
    Type: 'GetParticipantInput',
    Parameters: { EnableDTMFBuffer: String(enabled) },
    Transitions: { NextAction: 'End', Errors: [failure('Broken')] },
  });
  expect(SetTouchtoneBuffer._SPECS[0].summary({ EnableDTMFBuffer: String(enabled) })).toMatch(enabled ? /^keep/ : /^forget/);
});
