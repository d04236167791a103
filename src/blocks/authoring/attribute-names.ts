import { Problems, shown } from '../../language/problems';

/** What the service demands of the attributes that a flow sets, whatever namespace they go into. */
export function checkAttributes(attributes: Record<string, string>, problems: Problems): void {
  const keys = Object.keys(attributes);
  problems.addUnless(keys.length > 0, 'NoAttributes', 'attributes must have at least one attribute, got {}; add the attribute to set');
  checkAttributeNames(keys, problems);
  const empty = keys.filter((key) => attributes[key] === '');
  problems.addUnless(empty.length === 0, 'EmptyAttribute',
    `attributes must have values that are not empty, got "" for ${shown(empty)}; write a word such as "none" instead`);
}

export function checkAttributeNames(keys: readonly string[], problems: Problems): void {
  const strange = keys.filter((key) => key === '' || /[$.]/.test(key));
  problems.addUnless(strange.length === 0, 'AttributeName',
    `attributes must have names without $ and ., got ${shown(strange)}; use letters, digits, dashes or underscores`);
}
