import { errorsTo, exampleSpec, oneAction } from '../../../src/validation/private/examples';
import { unknownParameter } from '../../../src/validation/rules/unknown-parameter';
import { describeRule, verdicts } from '../../private/rule-examples';

const Errors = errorsTo('Hang up', 'NoMatchingError');
const nested = (Messages: object[]) => ({
  ...oneAction('Example', { Messages: Messages as never }),
  specs: [exampleSpec({ parameters: [{ path: 'Messages', kind: 'list' }, { path: 'Messages[].Text', kind: 'text' }] })],
});

describeRule(unknownParameter, {
  'the parameters of a block': oneAction('MessageParticipant', { Text: 'Hi.' }),
  'the keys of a map': oneAction('UpdateContactAttributes', { Attributes: { anything: 'goes' } }, { Errors }),
  'the inside of an object of which no more is known': oneAction('UpdateContactEventHooks', {
    EventHooks: { CustomerQueue: 'f' }, EventHooksConfiguration: { CustomerQueue: { DisableExecution: 'false' } },
  }, { Errors }),
  'a block whose parameters are not all published': { ...oneAction('Example', { New: 'x' }), specs: [exampleSpec({ openParameters: true })] },
  'an action that is not known': oneAction('AnnounceWeather', { City: 'x' }),
}, {
  'a name that the service refuses': [oneAction('Wait', { TimeLimitSeconds: '5', TimeoutSeconds: '5' }, { Errors }), 'Wait › TimeoutSeconds'],
  'a block that has none': [oneAction('TransferContactToQueue', { QueueId: 'q' }, { Errors: errorsTo('Hang up', 'QueueAtCapacity', 'NoMatchingError') }),
    'TransferContactToQueue › QueueId'],
  'an item of a list': [nested([{ Text: 'a' }, { Txt: 'b' }]), 'Example › Messages[1].Txt'],
  'a key of a closed map': [{
    ...oneAction('Example', { Hooks: { One: 'a', Three: 'c' } }), specs: [exampleSpec({ parameters: [{ path: 'Hooks', kind: 'map', keys: ['One', 'Two'] }] })],
  }, 'Example › Hooks.Three'],
});

test('unknown-parameter names the parameter that is meant', () => {
  expect(verdicts(unknownParameter, oneAction('MessageParticipant', { Txt: 'Hi.' }))).toStrictEqual([
    'MessageParticipant › Txt: the block "Play prompt" has no parameter "Txt"; write "Text"',
  ]);
});
