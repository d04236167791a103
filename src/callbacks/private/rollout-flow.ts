import { Attribute, Chain, CheckContactAttributes, Condition, DistributeByPercentage, FlowPart, GoTo, InvokeModule, SetContactAttributes, TransferToFlow } from '../../blocks';
import { FlowRolloutProps, RolloutVersion } from '../flow-rollout';
import { DISTRIBUTE } from './switch-declaration';
import { GO_ON } from './vocabulary';

/** The attribute that holds what a contact got. */
export function versionKey(switchName: string): string {
  return `${switchName}-version`;
}

/** The switch goes before what the contact got earlier, or nobody could take a version back from contacts that are transferred. */
export function rolloutChain(props: FlowRolloutProps): Chain {
  const { versions: [stable, ...others], switchboard, switchName } = props;
  const taken = Object.fromEntries(others.map((version) => [version.versionName, take(version, props)]));
  const kept = new CheckContactAttributes('Which version did it get', {
    attribute: Attribute.userDefined(versionKey(switchName)),
    conditions: [stable, ...others].map(({ versionName }) => Condition.equalTo(versionName, GoTo.block(takeName(versionName)))),
    otherwise: distribution(props),
  });
  return Chain.of(
    switchboard.read(),
    switchboard.checkChoice('Which version is switched on', switchName, { ...taken, [DISTRIBUTE]: kept, [stable.versionName]: take(stable, props) }),
  );
}

/** A share of 100 percent is no chance. The last share with any percent takes the rest, which the block has no bound for. */
function distribution({ versions }: FlowRolloutProps): FlowPart {
  const [rest, ...shares] = versions.filter(({ percent }) => percent > 0);
  const goTo = ({ versionName }: RolloutVersion) => GoTo.block(takeName(versionName));
  if (shares.length === 0) return goTo(rest);
  return new DistributeByPercentage('Distribute by chance', {
    shares: shares.map((version) => ({ percent: version.percent, leadsTo: goTo(version) })), otherwise: goTo(rest),
  });
}

/** A note that fails costs a line in a report, and no contact. */
function take(version: RolloutVersion, { versions: [stable], switchName, afterwards = GO_ON }: FlowRolloutProps): Chain {
  const { versionName, target: { _flow: flow, _module: module } } = version;
  const note = new SetContactAttributes(takeName(versionName), { attributes: { [versionKey(switchName)]: versionName }, onError: GO_ON });
  const onError = version === stable ? undefined : GoTo.block(takeName(stable.versionName));
  if (module) return Chain.of(note, new InvokeModule(`Run ${versionName}`, { module, onError }), afterwards);
  return Chain.of(note, new TransferToFlow(`Go on in ${versionName}`, { flow: flow!, onError }));
}

/** The block at which a version begins. */
function takeName(versionName: string): string {
  return `Take ${versionName}`;
}
