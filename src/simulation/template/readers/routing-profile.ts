import type { Channel } from '../../../language/spec';
import type { Reader } from '../model-builder';
import type { Properties } from '../properties';

const SECOND = 1000;

const routingProfile: Reader = ({ arn, properties }, { profiles }) => {
  profiles.set(arn, {
    id: arn,
    name: properties.text('Name'),
    entries: properties.items('QueueConfigs').map(entry),
    channels: properties.items('MediaConcurrencies').map((channel) => ({
      channel: channelOf(channel),
      concurrency: channel.number('Concurrency') ?? 1,
      besideOthers: channel.at('CrossChannelBehavior').optionalText('BehaviorType') === 'ROUTE_ANY_CHANNEL',
    })),
    outboundKeepsTurn: properties.optionalText('AgentAvailabilityTimer') === 'TIME_SINCE_LAST_INBOUND',
    defaultOutboundQueue: properties.optionalText('DefaultOutboundQueueArn'),
  });
};

function entry(config: Properties) {
  const reference = config.at('QueueReference');
  return {
    queue: reference.text('QueueArn'),
    channel: channelOf(reference),
    priority: config.number('Priority') ?? 1,
    delay: (config.number('Delay') ?? 0) * SECOND,
  };
}

export function channelOf(properties: Properties): Channel {
  return properties.text('Channel').toLowerCase() as Channel;
}

export const ROUTING_PROFILE = { 'AWS::Connect::RoutingProfile': routingProfile };
