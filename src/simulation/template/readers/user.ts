import { channelOf } from './routing-profile';
import type { Reader } from '../model-builder';
import type { Properties } from '../properties';

const SECOND = 1000;

const user: Reader = ({ arn, properties }, { users }) => {
  const configs = properties.items('AutoAcceptConfigs');
  const byPhone = properties.at('PhoneConfig').flag('AutoAccept') === true && configs.length === 0;
  users.set(arn, {
    arn,
    name: properties.text('Username'),
    profile: properties.optionalText('RoutingProfileArn'),
    autoAccept: byPhone ? ['voice'] : configs.filter((config) => config.flag('AutoAccept')).map(channelOf),
    autoAcceptCallbacks: configs.some((config) => config.flag('AgentFirstCallbackAutoAccept') === true),
    afterContactWork: afterContactWork(properties),
    proficiencies: properties.items('UserProficiencies').map((one) => ({
      attribute: one.text('AttributeName'), value: one.text('AttributeValue'), level: one.number('Level') ?? 0,
    })),
  });
};

/** The setting of the voice channel goes before that of the phone; a limit of 0 is none. */
function afterContactWork(properties: Properties): number | undefined {
  const voice = properties.items('AfterContactWorkConfigs').find((config) => channelOf(config) === 'voice')?.at('AfterContactWorkConfig');
  if (voice?.optionalText('AfterContactWorkMode') === 'OFF') return 0;
  const seconds = (voice ?? properties.at('PhoneConfig')).number('AfterContactWorkTimeLimit');
  return seconds ? seconds * SECOND : undefined;
}

export const USER = { 'AWS::Connect::User': user };
