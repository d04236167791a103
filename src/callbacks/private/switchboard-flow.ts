import { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import { attributeKey, SwitchDeclaration, SwitchDeclarations, SwitchValue, valuesOf, valueText } from './switch-declaration';
import { GO_ON, HELPER_TIMEOUT } from './vocabulary';
import {
  Attribute, Chain, CheckContactAttributes, Condition, EvaluateDataTableValues, FlowPart, InvokeLambdaFunction, SetContactAttributes,
} from '../../blocks';

/** The name of the one query. */
const QUERY = 'switches';

/** Notes every switch in its attribute, as the function says. If it says nothing, the flow goes on with what is declared for that. */
export function readByFunction(handler: IFunctionRef, switches: SwitchDeclarations, suffix: string): Chain {
  const names = Object.keys(switches);
  const ask = new InvokeLambdaFunction(`Read the switches${suffix}`, {
    handler, parameters: { language: Attribute.LANGUAGE.path }, timeout: HELPER_TIMEOUT, returns: ['outcome', ...names],
  });
  const attributes = Object.fromEntries(names.map((name) => [attributeKey(name), ask.response(name).path]));
  const note = new SetContactAttributes(`Note the switches${suffix}`, { attributes, onError: GO_ON });
  return Chain.of(ask, note).withErrorHandler(assume(switches, suffix));
}

/**
 * The same out of a data table. A flow cannot tell a value that nobody entered, so it takes over only what a switch can be set to.
 */
export function readDataTable(dataTable: string, switches: SwitchDeclarations, suffix: string): Chain {
  const names = Object.keys(switches);
  return Chain.of(
    assume(switches, suffix),
    new EvaluateDataTableValues(`Read the switches${suffix}`, { dataTable, queries: [{ name: QUERY, attributes: names }] }),
    ...names.map((name) => takeOver(name, switches[name], suffix)),
  ).withErrorHandler(GO_ON);
}

function assume(switches: SwitchDeclarations, suffix: string): SetContactAttributes {
  const attributes = Object.fromEntries(Object.entries(switches).map(([name, { whenUnknown }]) => [attributeKey(name), valueText(whenUnknown)]));
  return new SetContactAttributes(`Assume the switches${suffix}`, { attributes, onError: GO_ON });
}

function takeOver(name: string, declaration: SwitchDeclaration, suffix: string): FlowPart {
  const attribute = Attribute.dataTable(QUERY, name);
  const note = (what: string, value: string) => new SetContactAttributes(`Note ${name} ${what}${suffix}`, {
    attributes: { [attributeKey(name)]: value }, onError: GO_ON,
  });
  const initially = valueText(declaration.initially);
  const { min = 0, max = 0 } = declaration;
  const others = valuesOf(declaration)?.filter((value) => value !== initially).map((value) => Condition.equalTo(value, note(value, value)));
  const inRange = Chain.of(new CheckContactAttributes(`Is ${name} too large${suffix}`, {
    attribute, conditions: [Condition.lessThanOrEqualTo(max, note('as entered', attribute.path))], otherwise: note('as declared', initially),
  }));
  return new CheckContactAttributes(`Look at ${name}${suffix}`, {
    attribute, conditions: others ?? [Condition.greaterThanOrEqualTo(min, inRange)], otherwise: note('as declared', initially),
  });
}

/** Where the values of a switch lead. A value that is missing leads where the one leads that is assumed then. */
export function checkSwitch(
  blockName: string, name: string, whenUnknown: SwitchValue, leadsTo: Readonly<Record<string, FlowPart>>,
): CheckContactAttributes {
  const assumed = valueText(whenUnknown);
  return new CheckContactAttributes(blockName, {
    attribute: Attribute.userDefined(attributeKey(name)),
    conditions: Object.entries(leadsTo).filter(([value]) => value !== assumed).map(([value, part]) => Condition.equalTo(value, part)),
    otherwise: leadsTo[assumed],
  });
}
