import { disconnect, oneAction } from '../../../src/validation/private/examples';
import { refusedActionType } from '../../../src/validation/rules/refused-action-type';
import { describeRule, inbound, verdicts } from '../../private/rule-examples';

describeRule(refusedActionType, {
  'a type of the library': oneAction('MessageParticipant', { Text: 'Hi.' }),
  'a type without a block in the library': oneAction('DistributeByPercentage', {}),
  'a type that may be new, which another rule reports': oneAction('AnnounceWeather', {}),
}, {
  'the name of a block': [oneAction('PlayPrompt', {}), 'PlayPrompt › Type'],
  'another one': [oneAction('TransferToQueue', {}), 'TransferToQueue › Type'],
  'a misspelled type': [oneAction('MessagePartcipant', {}), 'MessagePartcipant › Type'],
  'wrong case': [oneAction('UnTagContact', {}), 'UnTagContact › Type'],
  'what is no action': [oneAction('Start', {}), 'Start › Type'],
  'no type': [inbound({ Identifier: 'Greet' }, disconnect('Hang up')), 'Greet › Type'],
});

test.each([['SetWorkingQueue', 'UpdateContactTargetQueue'], ['GetUserInput', 'GetParticipantInput'], ['MessagePartcipant', 'MessageParticipant']])(
  'refused-action-type tells what %s is really called', (wrong, right) => {
    expect(verdicts(refusedActionType, oneAction(wrong, {}))).toStrictEqual([
      `${wrong} › Type: the service knows no action of the type "${wrong}"; write "${right}"`,
    ]);
  });
