import { own } from '../../../language/json';
import type { Place } from '../place';

/** `{{resolve:ssm:name}}`, which CloudFormation looks up while it deploys. */
const DYNAMIC = /\{\{resolve:[^}]+\}\}/g;

/** A text in which dynamic references are what the caller says they are. */
export function dynamicText(text: string, place: Place): string | undefined {
  if (!text.includes('{{resolve:')) return text;
  const filled = text.replace(DYNAMIC, (reference) => {
    const value = own(place.scope.values, reference);
    if (value === undefined) {
      place.fail('DynamicReference', 'holds what only a deployment looks up', reference, `say what it is: values: { '${reference}': '…' }`);
    }
    return value ?? '';
  });
  return place.failed ? undefined : filled;
}
