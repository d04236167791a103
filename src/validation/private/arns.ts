import { literalsIn } from './parameter-references';
import { Environment, RuleContext } from '../rule';

/** An ARN that stands whole in a parameter, taken apart as far as it says something. */
export interface Arn extends Environment {
  readonly block: string;
  readonly place: string;
}

const ARN = /^arn:(aws[\w-]*):([\w-]+):([\w-]*):(\d{12}|aws|):(.+)$/;

/** Resources that the service itself owns, e.g. its views, belong to nobody's environment. */
export function arnsIn({ graph }: RuleContext): Arn[] {
  return [...graph.values()].flatMap(({ action }) => literalsIn(action.parameters).flatMap(({ place, text }): Arn[] => {
    const match = text.startsWith('arn:') ? ARN.exec(text) : null;
    if (match === null) return [];
    const [, partition, service, region, account, resource] = match;
    if (account === 'aws') return [];
    const instance = service === 'connect' ? /^instance\/([^/]+)/.exec(resource)?.[1] : undefined;
    return [{ block: action.identifier, place, partition, region: region || undefined, account: account || undefined, instance }];
  }));
}
