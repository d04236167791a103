import { stackWithInstance } from './own-flows';
import { Chain, Disconnect, FlowContent, Message, PlayPrompt, Return } from '../../src/blocks';
import { FlowRollout, FlowRolloutProps, RolloutTarget, RolloutVersion, Switchboard, SwitchboardStore, SwitchDefinition } from '../../src/callbacks';
import { ContactFlow, ContactFlowModule } from '../../src/connect';

export interface RolloutVariant extends Partial<Omit<FlowRolloutProps, 'versions'>> {
  /** Percentages by name, the stable version first. */
  readonly versions?: Record<string, number>;
  readonly asModules?: boolean;
  readonly inDataTable?: boolean;
  /** The versions that the switch is declared for, where they are not the same. */
  readonly switchFor?: readonly string[];
}

export const AFTERWARDS = Chain.of(new PlayPrompt('Say goodbye', { message: Message.text('Goodbye.') }), new Disconnect('Hang up'));

/** A rollout with flows or modules of its own. */
export function rolloutOf({ versions: percents = { stable: 90, new: 10 }, asModules, inDataTable, switchFor, ...props }: RolloutVariant = {}) {
  const { stack, instance } = stackWithInstance();
  const names = switchFor ?? Object.keys(percents);
  const switchboard = new Switchboard(stack, 'Switchboard', {
    switches: { 'rollout-greeting': SwitchDefinition.rollout(...names), 'offering': SwitchDefinition.flag(true) },
    store: inDataTable ? SwitchboardStore.dataTable({ instance }) : undefined,
  });
  const target = (name: string) => asModules
    ? RolloutTarget.module(new ContactFlowModule(stack, name, { instance, content: FlowContent.fromBlocks(new Return('Back')) }).addAlias('live'))
    : RolloutTarget.flow(new ContactFlow(stack, name, { instance, content: FlowContent.fromBlocks(AFTERWARDS) }));
  const versions = Object.entries(percents).map(([versionName, percent]): RolloutVersion => ({ versionName, percent, target: target(versionName) }));
  const rollout = new FlowRollout(stack, 'Rollout', {
    instance, versions, switchboard, switchName: 'rollout-greeting', ...(asModules ? { afterwards: AFTERWARDS } : {}), ...props,
  });
  return { stack, rollout, switchboard };
}
