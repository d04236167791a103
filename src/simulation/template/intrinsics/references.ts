import type { Intrinsic } from './intrinsic';
import { isObject, Json, own } from '../../../language/json';
import type { Place } from '../place';

/** What a name in a template stands for: a pseudo parameter, a parameter, or a resource. */
export function referenced(name: string, place: Place): Json | undefined {
  const { scope } = place;
  if (name.startsWith('AWS::')) return pseudo(name, place);
  if (scope.hasParameter(name)) return scope.parameter(name, place);
  return scope.physical(name, place)?.ref;
}

function pseudo(name: string, place: Place): Json | undefined {
  const { pseudos } = place.scope;
  if (name === 'AWS::NoValue') return undefined;
  const all = Object.keys(pseudos).join(', ');
  return own(pseudos, name) ?? place.fail('UnknownPseudoParameter', 'refers to a pseudo parameter that there is not', name, `use one of ${all}`);
}

/** How an output of a nested stack is read. */
const OUTPUT = 'Outputs.';

/** An attribute of a resource. */
export function attributeOf(logicalId: string, attribute: string, place: Place): Json | undefined {
  const { scope } = place;
  const given = own(scope.values, `${scope.stack}.${logicalId}.${attribute}`);
  if (given !== undefined) return given;
  const physical = scope.physical(logicalId, place);
  if (!physical) return undefined;
  const nested = attribute.startsWith(OUTPUT) ? scope.nestedStack(logicalId) : undefined;
  if (nested) return nested.output(attribute.slice(OUTPUT.length), place);
  return own(physical.attributes, attribute) ?? place.fail(
    'UnknownAttribute', `refers to the attribute ${attribute} of "${logicalId}", which only a deployment knows`, `${logicalId}.${attribute}`,
    `say what it is: values: { '${scope.stack}.${logicalId}.${attribute}': '…' }`,
  );
}

const getAtt: Intrinsic = (argument, place) => {
  const [logicalId, ...rest] = typeof argument === 'string' ? argument.split('.') : Array.isArray(argument) ? argument : [];
  const attribute = rest.map((part) => place.text(part) ?? '').join('.');
  if (place.failed) return undefined;
  if (typeof logicalId !== 'string' || attribute === '') {
    return place.fail('NotAnAttribute', 'has a Fn::GetAtt that names no attribute', argument, 'write { "Fn::GetAtt": ["LogicalId", "Attribute"] }');
  }
  return attributeOf(logicalId, attribute, place);
};

const importValue: Intrinsic = (argument, place) => {
  const name = place.text(argument);
  if (name === undefined) return undefined;
  return own(place.scope.values, name) ?? place.scope.imported(name, place);
};

/** Reads an output of another stack, which need not be exported. */
const stackOutput: Intrinsic = (argument, place) => {
  const { StackName, OutputName } = isObject(argument) ? argument : {};
  const [stack, output] = [StackName, OutputName].map((part) => place.text(part ?? ''));
  if (stack === undefined || output === undefined) return undefined;
  return own(place.scope.values, `${stack}.${output}`) ?? place.scope.outputOf(stack, output, place);
};

const ref: Intrinsic = (argument, place) => referenced(String(argument), place);

export const REFERENCES = { 'Ref': ref, 'Fn::GetAtt': getAtt, 'Fn::ImportValue': importValue, 'Fn::GetStackOutput': stackOutput };
