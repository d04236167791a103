import { channelOf } from './routing-profile';
import type { Reader } from '../model-builder';
import type { Properties } from '../properties';

const SECOND = 1000;

const user: Reader = ({ arn, properties }, { users }) => {
  const accepting = ofVoice(properties, 'AutoAcceptConfigs');
  const levels = properties.items('UserProficiencies');
  users.set(arn, {
    arn,
    name: properties.text('Username'),
    profile: properties.text('RoutingProfileArn'),
    autoAccept: (accepting ?? properties.at('PhoneConfig')).flag('AutoAccept') === true,
    autoAcceptCallbacks: accepting?.flag('AgentFirstCallbackAutoAccept') === true,
    afterContactWork: afterContactWork(properties),
    proficiencies: Object.fromEntries(levels.map((one) => [`${one.text('AttributeName')}:${one.text('AttributeValue')}`, one.number('Level') ?? 0])),
  });
};

/** Settings of the voice channel, which go before those of the phone. */
function ofVoice(properties: Properties, list: string): Properties | undefined {
  return properties.items(list).find((config) => channelOf(config) === 'voice');
}

/** A limit of 0 is none. */
function afterContactWork(properties: Properties): number | undefined {
  const voice = ofVoice(properties, 'AfterContactWorkConfigs')?.at('AfterContactWorkConfig');
  if (voice?.optionalText('AfterContactWorkMode') === 'OFF') return 0;
  const seconds = (voice ?? properties.at('PhoneConfig')).number('AfterContactWorkTimeLimit');
  return seconds ? seconds * SECOND : undefined;
}

export const USER = { 'AWS::Connect::User': user };
