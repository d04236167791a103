import { RuleContext } from '../rule';
import { keyOf } from './attribute-keys';
import { referencesIn } from './parameter-references';
import { FlowNode } from '../../language/graph';

/** The attributes that the author of the flow declares as sensitive. */
export function sensitiveKeys({ flow: { declarations = [] } }: RuleContext): ReadonlySet<string> {
  return new Set(declarations.filter(({ namespace }) => namespace === '$.Attributes').flatMap(({ sensitive = [] }) => sensitive));
}

/** A sensitive attribute that an action reads, and where. */
export interface SensitiveRead {
  readonly key: string;
  readonly place: string;
  readonly path: string;
}

export function sensitiveReads({ action }: FlowNode, keys: ReadonlySet<string>): SensitiveRead[] {
  return referencesIn(action.parameters).flatMap(({ path, place }) => {
    const key = keyOf(path, '$.Attributes');
    return key !== undefined && keys.has(key) ? [{ key, place, path }] : [];
  });
}
