import { BlockSpec, Channel, ChannelSupport } from '../../language/spec';
import { possibleChannels } from '../private/channels';
import { exampleSpec, oneAction } from '../private/examples';
import { knownActions } from '../private/known-actions';
import { FlowRule, RuleExample } from '../rule';

const WORDS: Partial<Record<ChannelSupport, string>> = {
  'error-branch': 'takes its error branch',
  'no-effect': 'has no effect',
  'unsupported': 'is not supported',
};

const example = (chat: ChannelSupport): RuleExample => ({
  ...oneAction('Example', {}), channels: ['chat'], specs: [exampleSpec({ channels: { chat } })],
});

export const blockInChannel: FlowRule = {
  id: 'block-in-channel',
  severity: 'warning',
  summary: 'A block works in at least one of the channels that a contact can have when it gets there.',
  rationale: 'A block that knows calls only takes its error branch for a chat, or does nothing: it should not stand there.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/block-support-by-channel.html',
  bad: example('error-branch'),
  good: example('works'),
  check: (context) => {
    const possible = possibleChannels(context);
    return knownActions(context).flatMap(({ action, spec }) => {
      const channels = possible.get(action.identifier) ?? [];
      if (channels.length === 0 || channels.some((channel) => supportText(spec, channel) === undefined)) return [];
      return [{
        block: action.identifier,
        fact: `the block "${spec.block}" ${supportText(spec, channels[0])} for every contact that gets here: ${channels.join(', ')}`,
        remedy: 'remove it, or lead contacts of another channel to it',
      }];
    });
  },
};

function supportText(spec: BlockSpec, channel: Channel): string | undefined {
  return WORDS[spec.channels?.[channel] ?? 'works'];
}
