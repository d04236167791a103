import { blockActions, failure, problemsOf } from './private/render';
import { SendCommunicationByVoice } from '../../src/blocks';

const SEGMENT = 'arn:aws:profile:eu-central-1:111122223333:domains/d/segment-definitions/s';

describe('SendCommunicationByVoice', () => {
  test('asks for a call', () => {
    expect(blockActions(new SendCommunicationByVoice('Call'), 'CAMPAIGN')).toStrictEqual([{
      Identifier: 'Call', Type: 'PutDialRequest', Parameters: {}, Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
  });

  test('writes everything that is given', () => {
    const block = new SendCommunicationByVoice('Call', { segmentArns: [SEGMENT], attributes: { offer: 'x' }, additionalParameters: { Some: 'value' } });
    expect(blockActions(block, 'CAMPAIGN')[0].Parameters).toStrictEqual({
      dialCriteriaRules: [{ type: 'CheckSegmentMembershipForCustomerProfile', segmentArn: SEGMENT }], Attributes: { offer: 'x' }, Some: 'value',
    });
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new SendCommunicationByVoice('Call', { segmentArns: [], attributes: { 'an offer': '' } }))).toStrictEqual([
      '[ListTooShort] segmentArns must have at least 1 entry, got []; add one',
      '[EmptyEntry] attributes must have names and values that are not empty, got nothing for ["an offer"]; leave such an entry out',
      '[AttributeName] attributes must have names of letters, digits, - and _ only, got ["an offer"]; rename them',
    ]);
  });
});
