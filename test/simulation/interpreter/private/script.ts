import { FlowDocument } from '../../../../src/language/document';
import { FlowTypeName } from '../../../../src/language/flow-type';
import { JsonObject } from '../../../../src/language/json';
import { CompiledFlow, compileFlow } from '../../../../src/simulation/interpreter/compiled-flow';
import { Request, RequestKind, Requests } from '../../../../src/simulation/interpreter/requests';
import { runFlow } from '../../../../src/simulation/interpreter/run-flow';
import { Scope } from '../../../../src/simulation/interpreter/scope';
import { stepOf } from '../../../../src/simulation/interpreter/step-of';

/** What the world answers to each kind of question. */
export type Answers = { readonly [K in RequestKind]?: Requests[K]['answer'] | ((details: Requests[K]['ask']) => Requests[K]['answer']) };

/** Where an action leads to: `next`, branches by the operand of a condition (or the operator and it), branches by the type of an error. */
export interface Ways {
  readonly next?: string;
  readonly conditions?: Readonly<Record<string, string>>;
  readonly errors?: Readonly<Record<string, string>>;
}

export function action(identifier: string, type: string, parameters: JsonObject = {}, { next = 'End', conditions = {}, errors = {} }: Ways = {}): JsonObject {
  return {
    Identifier: identifier,
    Type: type,
    Parameters: parameters,
    Transitions: {
      NextAction: next,
      Conditions: Object.entries(conditions).map(([test, NextAction]) => {
        const [operand, operator = 'Equals'] = test.split(' ').reverse();
        return { NextAction, Condition: { Operator: operator, Operands: [operand] } };
      }),
      Errors: Object.entries(errors).map(([ErrorType, NextAction]) => ({ ErrorType, NextAction })),
    },
  };
}

/** A flow that begins with the first of the actions; where nothing else is said they lead to its end. */
export function flowOf(actions: readonly JsonObject[], type: FlowTypeName = 'CONTACT_FLOW', id = 'flow'): CompiledFlow {
  const end = type === 'MODULE' ? 'EndFlowModuleExecution' : 'EndFlowExecution';
  const document = { Version: '2019-10-30', StartAction: actions[0].Identifier, Actions: [...actions, { Identifier: 'End', Type: end, Parameters: {}, Transitions: {} }] };
  return compileFlow(id, id, type, FlowDocument.parse(JSON.stringify(document)));
}

export interface Told {
  /** The branches taken, e.g. `Ask: 1`. */
  readonly path: string[];
  readonly asked: Request[];
  readonly scope: Scope;
}

/** Runs a flow by itself: each question is answered at once. */
export function play(flow: CompiledFlow, answers: Answers = {}, values: JsonObject = {}): Told {
  const told: Told = { path: [], asked: [], scope: new Scope(() => ({ Channel: 'VOICE', ...values }), {}) };
  const program = runFlow(flow, told.scope, {
    stepOf,
    passed: ({ action: { identifier }, branch }) => told.path.push(`${identifier}: ${branch ?? 'end'}`),
    tick: () => undefined,
  });
  for (let turn = program.next(); !turn.done; turn = program.next(answered(turn.value, answers))) told.asked.push(turn.value);
  return told;
}

function answered({ kind, ask }: Request, answers: Answers): unknown {
  const answer = answers[kind] as unknown;
  if (answer === undefined) throw new Error(`the flow asks ${kind}, and the test has no answer`);
  return typeof answer === 'function' ? (answer as (details: unknown) => unknown)(ask) : answer;
}

/** By which branch an action is left. */
export function exitOf(type: string, parameters: JsonObject, ways: Ways, answers: Answers = {}, values: JsonObject = {}): string {
  return play(flowOf([action('A', type, parameters, ways)]), answers, values).path[0];
}
