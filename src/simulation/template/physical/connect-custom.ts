import type { Inventing, Making } from './making';
import { own } from '../../../language/json';
import { uuidOf } from '../invent';
import { kindOfArn, NAME_PROPERTIES, TYPES_BY_KIND } from '../kinds';

/** What the deployment would find: a resource that the caller knows, one of the stacks, or one that was made elsewhere. */
const findByName: Inventing = (making) => {
  const kind = making.text('Kind') ?? '';
  const arn = knownArn(making, kind) ?? declaredArn(making, kind) ?? elsewhere(making, kind);
  return { arn, ref: arn, attributes: { Arn: arn } };
};

function knownArn(making: Making, kind: string): string | undefined {
  const known = making.scope.deployment.options.known ?? {};
  return Object.keys(known).find((arn) => kindOfArn(arn) === kind && belongs(making, (name) => {
    const value = known[arn][name];
    return value === undefined ? undefined : String(value);
  }, kind));
}

function declaredArn(making: Making, kind: string): string | undefined {
  for (const scope of making.scope.deployment.stacks) {
    const id = scope.logicalIds.find((one) => scope.typeOf(one) === own(TYPES_BY_KIND, kind) && belongs(making, (name) => {
      const { value } = scope.property(one, name);
      return typeof value === 'string' ? value : undefined;
    }, kind));
    if (id !== undefined) return scope.physical(id, scope.place(`resource "${id}"`))?.arn;
  }
  return undefined;
}

/** Only flows have a type. */
function belongs(making: Making, property: (name: string) => string | undefined, kind: string): boolean {
  const type = making.text('Type');
  return property(NAME_PROPERTIES[kind] ?? 'Name') === making.text('Name') && (type === undefined || property('Type') === type);
}

function elsewhere(making: Making, kind: string): string {
  const instance = making.text('InstanceArn') ?? '';
  const [name, type] = [making.text('Name') ?? '', making.text('Type') ?? ''];
  const uuid = uuidOf(instance, kind, name, type);
  const arn = kind === 'phone-number' ? making.arn('connect', `phone-number/${uuid}`) : `${instance}/${kind}/${uuid}`;
  making.scope.deployment.noteFound(arn, { [NAME_PROPERTIES[kind] ?? 'Name']: name, ...(type !== '' && { Type: type }) });
  return arn;
}

export const CONNECT_CUSTOM: Readonly<Record<string, Inventing>> = { 'Custom::ConnectFindByName': findByName };
