import { QueuedCallbackProps } from '../../src/callbacks';
import { callbackTemplate } from '../private/callback-setup';
import { POSITION_SMS } from '../private/callback-variants';
import { flowOf } from '../private/template-flows';
import { actionsByName } from '../private/walk';

const CUSTOMER = {
  phoneNumber: '$.Attributes.callbackNumber',
  consent: '$.Attributes.callbackTextConsent',
  language: '$.Attributes.callbackLanguage',
  timeZone: '$.Attributes.callbackTimeZone',
};

const actionsOf = (flow: string, positionSms: QueuedCallbackProps['positionSms']) =>
  actionsByName(flowOf(callbackTemplate({ positionSms }), flow).document);

describe('The texts of a QueuedCallback', () => {
  test('are decided by a helper that hears of the customer and of what it saw last', () => {
    const actions = actionsOf('CallbackPositionWatch', POSITION_SMS);
    expect(actions.get('Check position')?.Parameters)
      .toMatchObject({ LambdaInvocationAttributes: { operation: 'check', ...CUSTOMER, lastSeen: '$.Attributes.callbackLastSeen' } });
    expect(actions.get('Remember what was seen')?.Parameters).toMatchObject({ Attributes: { callbackLastSeen: '$.External.lastSeen' } });
  });

  test('begin with a confirmation if there is a text for it, whatever becomes of it', () => {
    const confirm = actionsOf('CallbackCreation', { ...POSITION_SMS, confirmationMessages: { 'en-US': 'We will call.' } }).get('Confirm by text');
    expect(confirm?.Parameters).toMatchObject({ LambdaInvocationAttributes: { operation: 'confirmation', ...CUSTOMER } });
    expect(confirm?.Transitions).toMatchObject({ NextAction: 'Watch the position', Errors: [{ NextAction: 'Watch the position' }] });
  });

  test('begin with none without a text for it', () => {
    expect(actionsOf('CallbackCreation', POSITION_SMS).has('Confirm by text')).toBe(false);
  });
});
