import type { Place } from './place';
import type { StackScope } from './stack-scope';
import { isObject, Json, own } from '../../language/json';

/** The value of a parameter: what the stack around a nested one says, what the caller says, or the default. */
export function parameterValue({ stack, source, deployment }: StackScope, name: string, declared: Json, place: Place): Json | undefined {
  const { Type: type, Default: otherwise } = isObject(declared) ? declared : {};
  const given = own(own(deployment.options.parameters ?? {}, stack) ?? {}, name);
  const passed = source.nestedIn && passedDown(source.nestedIn, name, deployment.scope(source.nestedIn.stack));
  const value = passed ?? given;
  if (value !== undefined) return typed(value, String(type));
  const remedy = `say what it is: parameters: { '${stack}': { ${name}: '…' } }`;
  if (String(type).startsWith('AWS::SSM::')) {
    return place.fail('ParameterOfParameterStore', `refers to the parameter "${name}", whose value only the parameter store knows`, type, remedy);
  }
  if (otherwise === undefined) return place.fail('ParameterWithoutValue', `refers to the parameter "${name}", which has no default`, declared, remedy);
  return typed(otherwise, String(type));
}

/** Also the value that the parameter store has is a plain text here. */
function typed(value: Json, type: string): Json {
  const text = String(value);
  return type.includes('List<') || type === 'CommaDelimitedList' ? text.split(',').map((item) => item.trim()) : text;
}

function passedDown({ logicalId }: { readonly logicalId: string }, name: string, outer: StackScope | undefined): Json | undefined {
  const parameters = outer?.property(logicalId, 'Parameters').value;
  const value = isObject(parameters) ? own(parameters, name) : undefined;
  return Array.isArray(value) ? value.join(',') : value;
}
