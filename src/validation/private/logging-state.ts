import { forward } from './forward';
import { RuleContext } from '../rule';

/** The blocks that can be reached while logging is on. What an earlier flow left it at is not known and counts as off. */
export function loggedBlocks({ graph, flow: { document } }: RuleContext): ReadonlySet<string> {
  const facts = forward<string>(graph, document.startAction, [], ({ spec, action }, _, known) => (
    spec?.effect?.sets === 'logging' ? new Set(Object.values(action.parameters).map(String)) : known
  ));
  return new Set([...facts].filter(([, known]) => known.has('Enabled')).map(([block]) => block));
}
