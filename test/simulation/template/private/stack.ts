import type { Json, JsonObject } from '../../../../src/language/json';
import { modelOf } from '../../../../src/simulation/template/model-of';
import type { ModelOptions } from '../../../../src/simulation/template/options';
import type { StackTemplate } from '../../../../src/simulation/template/stack-template';

export const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d';

export const ENDING: JsonObject = { Version: '2019-10-30', StartAction: 'end', Actions: [{ Identifier: 'end', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} }] };

/** Resources of a template by logical id: a type and properties. */
export type Resources = Readonly<Record<string, readonly [type: string, properties?: JsonObject, more?: JsonObject]>>;

export function stackOf(resources: Resources, more: JsonObject = {}, stack = 'Center'): StackTemplate {
  const made = Object.entries(resources).map(([id, [Type, Properties = {}, others = {}]]) => [id, { Type, Properties, ...others }]);
  return { stack, account: '111122223333', region: 'us-east-1', template: { Resources: Object.fromEntries(made), ...more } };
}

export function modelOfResources(resources: Resources, options: ModelOptions = {}, more: JsonObject = {}) {
  return modelOf([stackOf(resources, more)], { instanceArn: INSTANCE, ...options });
}

/** What stands around a value. */
export interface Around {
  readonly template?: JsonObject;
  readonly resources?: Resources;
  readonly options?: ModelOptions;
  readonly others?: readonly StackTemplate[];
}

/** What a value in the template of a stack becomes, seen as an environment variable of a function. */
export function resolved(value: Json, more: Around = {}): string | undefined {
  const resources: Resources = { ...more.resources, Function: ['AWS::Lambda::Function', { Environment: { Variables: { VALUE: value } } }] };
  const model = modelOf([stackOf(resources, more.template), ...more.others ?? []], { instanceArn: INSTANCE, ...more.options });
  return [...model.functions.values()].find(({ name }) => name.startsWith('Center-Function'))!.environment.VALUE;
}

/** The lines of an error that lists problems. */
export function problemsOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    return (error as Error).message.split('\n');
  }
  return [];
}
