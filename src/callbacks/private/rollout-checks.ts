import { Problems, shown } from '../../language/problems';
import { FlowRolloutProps } from '../flow-rollout';
import { DISTRIBUTE } from './switch-declaration';

/** What is left of the 500 characters of a description. */
const LONGEST_KEY_FIGURE = 300;

export function checkRollout({ versions, switchboard, switchName, keyFigure, afterwards }: FlowRolloutProps, problems: Problems): void {
  const names = versions.map(({ versionName }) => versionName);
  checkPercents(versions.map(({ percent }) => percent), problems);
  switchboard._checkSwitch('switchName', 'choice', switchName, problems);
  const wanted = [DISTRIBUTE, ...names];
  const values = switchboard._valuesOf(switchName);
  problems.addUnless(values.length === 0 || shown(values) === shown(wanted), 'SwitchOfOtherVersions',
    `versions are not those of the switch ${shown(switchName)}, got ${shown(names)} and a switch for ${shown(values)}; `
    + `declare the switch with SwitchDefinition.rollout(${names.map(shown).join(', ')})`);
  const hasModule = versions.some(({ target }) => target._module !== undefined);
  problems.addUnless(!hasModule || afterwards !== undefined, 'AfterwardsMissing',
    'afterwards is missing, got a version that is a module; say what follows when the module returns');
  problems.addUnless(keyFigure === undefined || (keyFigure.trim() !== '' && keyFigure.length <= LONGEST_KEY_FIGURE), 'LengthOutOfRange',
    `keyFigure has ${keyFigure?.length} characters, got ${shown(keyFigure)}; write 1 to ${LONGEST_KEY_FIGURE} characters`);
}

function checkPercents(percents: readonly number[], problems: Problems): void {
  const total = percents.reduce((sum, percent) => sum + percent, 0);
  problems.addUnless(percents.length >= 2, 'TooFewVersions', `versions must be at least two, got ${percents.length}; add the new one behind the stable one`);
  problems.addUnless(percents.every((percent) => Number.isInteger(percent) && percent >= 0), 'PercentOutOfRange',
    `versions must have whole numbers of at least 0 percent, got ${shown(percents)}; round them`);
  problems.addUnless(total === 100, 'PercentsNotHundred',
    `versions must have 100 percent together, got ${total} out of ${shown(percents)}; ${total < 100 ? `give ${100 - total} more to one of them` : `take ${total - 100} from one of them`}`);
}
