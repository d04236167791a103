import { FlowDocument } from '../../src/language/document';
import { JsonObject } from '../../src/language/json';

/**
 * A second reading of flow documents, by their raw JSON: what a test proves with it does not rest on the code that it tests.
 */

/** Actions whose `NextAction` only repeats another branch; menus do so, too. */
const REPEATS_A_BRANCH = [
  'CheckHoursOfOperation', 'CheckMetricData', 'Compare', 'DistributeByPercentage', 'Loop', 'MessageParticipantIteratively', 'TransferContactToQueue',
  'TransferToFlow', 'Wait',
];

export interface Branch {
  /** `next`, the operand of a condition, or the type of an error. */
  readonly name: string;
  readonly target: string;
}

export interface Step {
  readonly block: string;
  readonly type: string;
  readonly parameters: JsonObject;
  /** The branch that was taken; undefined where the way ends. */
  readonly branch?: string;
}

interface Transitions {
  readonly NextAction?: string;
  readonly Conditions?: readonly { readonly NextAction: string; readonly Condition: { readonly Operands: readonly string[] } }[];
  readonly Errors?: readonly { readonly NextAction: string; readonly ErrorType: string }[];
}

export function actionsByName(document: FlowDocument): Map<string, JsonObject> {
  const { Actions } = JSON.parse(document.render()) as { Actions: JsonObject[] };
  return new Map(Actions.map((action) => [String(action.Identifier), action]));
}

export function branchesOf(action: JsonObject): Branch[] {
  const { NextAction, Conditions = [], Errors = [] } = action.Transitions as Transitions;
  const isMenu = action.Type === 'GetParticipantInput' && (action.Parameters as JsonObject).StoreInput === 'False';
  const goesOn = NextAction !== undefined && !isMenu && !REPEATS_A_BRANCH.includes(String(action.Type));
  return [
    ...(goesOn ? [{ name: 'next', target: NextAction }] : []),
    ...Conditions.map((condition) => ({ name: condition.Condition.Operands[0], target: condition.NextAction })),
    ...Errors.map((error) => ({ name: error.ErrorType, target: error.NextAction })),
  ];
}

/** Every way from the start that meets no action twice, to where it ends. */
export function* simpleWays(document: FlowDocument): Generator<readonly Step[]> {
  const actions = actionsByName(document);
  yield* waysFrom(actions, document.startAction, []);
}

function* waysFrom(actions: ReadonlyMap<string, JsonObject>, block: string, before: readonly Step[]): Generator<readonly Step[]> {
  const action = actions.get(block);
  if (!action) throw new Error(`there is no block "${block}"`);
  const step = { block, type: String(action.Type), parameters: action.Parameters as JsonObject };
  const branches = branchesOf(action);
  if (action.Type === 'TransferContactToQueue' || branches.length === 0) yield [...before, step];
  for (const { name, target } of branches) {
    if (target === block || before.some((passed) => passed.block === target)) continue;
    yield* waysFrom(actions, target, [...before, { ...step, branch: name }]);
  }
}

/** Every action with every state in which a contact can come to it, however often it goes around. */
export function statesAt(
  document: FlowDocument, initial: string, after: (state: string, step: Step) => string,
): { readonly block: string; readonly action: JsonObject; readonly state: string }[] {
  const actions = actionsByName(document);
  const found = new Map<string, { block: string; action: JsonObject; state: string }>();
  const open = [{ block: document.startAction, state: initial }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { block, state } = at;
    const action = actions.get(block);
    if (!action) throw new Error(`there is no block "${block}"`);
    if (found.has(`${state} ${block}`)) continue;
    found.set(`${state} ${block}`, { block, action, state });
    for (const { name, target } of branchesOf(action)) {
      const step = { block, type: String(action.Type), parameters: action.Parameters as JsonObject, branch: name };
      open.push({ block: target, state: after(state, step) });
    }
  }
  return [...found.values()];
}

/** What a contact has got at the end of a way. */
export function outcomeOf(way: readonly Step[]): 'in queue' | 'called back' | 'told' | 'left in place' | 'cut off' {
  const last = way[way.length - 1];
  if (last.type === 'TransferContactToQueue') return 'in queue';
  if (last.type !== 'DisconnectParticipant') return 'left in place';
  if (way.some(({ type, branch }) => type === 'CreateCallbackContact' && branch === 'next')) return 'called back';
  const before = way.slice(0, -1).filter(({ type, branch }) => !(type.startsWith('Update') && branch === 'next')).pop();
  return before?.type === 'MessageParticipant' && before.branch === 'next' ? 'told' : 'cut off';
}
