import type { StackScope } from './stack-scope';
import { isObject, Json } from '../../language/json';

/** Tells which references of a resource lead nowhere, without asking what the others lead to. */
export function checkReferences(scope: StackScope, logicalId: string): void {
  const { Properties: properties } = scope.resource(logicalId) ?? {};
  for (const [name, value] of Object.entries(isObject(properties) ? properties : {})) {
    const place = scope.place(`resource "${logicalId}", property "${name}"`);
    const nowhere = namesIn(value).filter((one) => !one.startsWith('AWS::') && !scope.hasName(one));
    for (const one of new Set(nowhere)) place.failAtReference(one);
  }
}

function namesIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (!isObject(value)) return [];
  const [[name, argument], ...others] = [...Object.entries(value), ['', null]] as [string, Json][];
  if (others.length === 1 && name === 'Ref') return [String(argument)];
  if (others.length === 1 && name === 'Fn::GetAtt') return [String(Array.isArray(argument) ? argument[0] : argument).split('.')[0]];
  return [...(others.length === 1 && name === 'Fn::Sub' ? namesOfSub(argument) : []), ...Object.values(value).flatMap(namesIn)];
}

/** Variables bring their own values. */
function namesOfSub(argument: Json): string[] {
  const [text, variables] = Array.isArray(argument) ? argument : [argument];
  const own = Object.keys(isObject(variables) ? variables : {});
  return [...String(text).matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, name]) => name.trim()).filter((name) => !own.includes(name)).map((name) => name.split('.')[0]);
}
