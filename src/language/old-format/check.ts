import { Conversion, ConvertedAction, Converter, FOLLOWING, NUMBER_OPERATORS, OPERATORS } from './conversion';
import { OldBranch } from './old-block';
import { referenceTo } from './reference';
import { queueOrAgent } from './set';
import { own } from '../json';

/** Blocks that branch on what is the case. */
export const CHECK: Readonly<Record<string, Converter>> = {
  CheckAttribute: (block) => [compare(block)],
  CheckStaffing: (block) => [staffing(block)],
  CheckQueueStatus: queueStatus,
  CheckHoursOfOperation: (block) => [tested(block, 'CheckHoursOfOperation', block.resource('HoursOfOperationId', 'Hours'), ['True', 'False'])],
  CheckVoiceId: (block) => [voiceId(block)],
  Loop: (block) => [loop(block)],
  Wait: (block) => [wait(block)],
  PercentileBranching: (block) => [percentages(block)],
};

function compare(block: Conversion): ConvertedAction {
  const otherwise = block.target('NoMatch');
  const [namespace, attribute] = [block.value('Namespace') ?? '', block.value('Attribute') ?? ''];
  const reference = referenceTo(namespace, attribute);
  if (attribute === '') block.missing('Attribute', 'ComparisonValue', 'the JSONPath that is compared');
  if (reference === undefined) block.note(`namespace ${namespace}`, 'it is not known, and was taken over as the root of a reference');
  return {
    type: 'Compare',
    parameters: { ComparisonValue: reference ?? `$.${namespace}.${attribute}` },
    next: otherwise,
    conditions: block.atLeastOne(block.evaluations(OPERATORS)),
    errors: [['NoMatchingCondition', otherwise]],
  };
}

/** A test whose outcomes are conditions; without a success of its own, the next action repeats the error. */
function tested(
  block: Conversion, type: string, { parameters, hints }: Pick<ConvertedAction, 'parameters' | 'hints'>, outcomes: readonly string[],
): ConvertedAction {
  const error = block.target('Error');
  const conditions = outcomes.map((outcome) => ({ operator: 'Equals', operand: outcome, target: block.target(outcome) }));
  return { type, parameters, hints, next: error, conditions, errors: [['NoMatchingError', error]] };
}

/** The block asked whether there is anybody; the action of today counts. */
function staffing(block: Conversion): ConvertedAction {
  const { parameters, hints } = queueOrAgent(block);
  const error = block.target('Error');
  return {
    type: 'CheckMetricData',
    parameters: { MetricType: `NumberOfAgents${block.value('Status') ?? 'Available'}`, ...parameters },
    hints,
    next: error,
    conditions: [{ operator: 'NumberGreaterThan', operand: '0', target: block.target('True') }],
    errors: [['NoMatchingCondition', block.target('False')], ['NoMatchingError', error]],
  };
}

const QUEUE_METRICS: Readonly<Record<string, string>> = {
  CheckQueueTime: 'OldestContactInQueueAgeSeconds', CheckQueueSize: 'NumberOfContactsInQueue',
};

/** An action tests one metric: conditions on time and on size become a chain of actions, tried in the same order. */
function queueStatus(block: Conversion): ConvertedAction[] {
  const { parameters, hints } = queueOrAgent(block);
  const [otherwise, error] = [block.target('NoMatch'), block.target('Error')];
  const runs = runsOfOneMetric(block.atLeastOne(block.block.branches.filter(({ condition }) => own(QUEUE_METRICS, condition) !== undefined)));
  return (runs.length > 0 ? runs : [[]]).map((run, index) => ({
    type: 'CheckMetricData',
    parameters: { MetricType: QUEUE_METRICS[run[0]?.condition ?? 'CheckQueueSize'], ...parameters },
    hints,
    next: error,
    conditions: run.map(({ operator, operand, target }) => ({ operator: own<string>(NUMBER_OPERATORS, operator) ?? 'Equals', operand, target })),
    errors: [['NoMatchingCondition', index < runs.length - 1 ? FOLLOWING : otherwise], ['NoMatchingError', error]],
  }));
}

function runsOfOneMetric(branches: readonly OldBranch[]): OldBranch[][] {
  return branches.reduce<OldBranch[][]>((runs, branch) => {
    const last = runs.at(-1);
    return last?.[0].condition === branch.condition ? [...runs.slice(0, -1), [...last, branch]] : [...runs, [branch]];
  }, []);
}

function voiceId(block: Conversion): ConvertedAction {
  const outcomes = block.block.branches.map(({ condition }) => condition).filter((condition) => condition !== 'Error');
  return tested(block, 'CheckVoiceId', { parameters: block.required('CheckVoiceIdOption', 'CheckVoiceIdOption', 'what to check') }, outcomes);
}

function loop(block: Conversion): ConvertedAction {
  const done = block.target('Complete');
  return {
    type: 'Loop',
    parameters: block.required('LoopCount', 'LoopCount', 'the number of rounds'),
    next: done,
    conditions: [
      { operator: 'Equals', operand: 'ContinueLooping', target: block.target('Looping') }, { operator: 'Equals', operand: 'DoneLooping', target: done },
    ],
  };
}

function wait(block: Conversion): ConvertedAction {
  const error = block.target('Error');
  const returned = block.block.target('CustomerReturn');
  return {
    type: 'Wait',
    parameters: { ...block.required('TimeLimitSeconds', 'TimeoutSeconds', 'how many seconds to wait'), ...(returned === undefined ? {} : { Events: ['CustomerReturned'] }) },
    next: error,
    conditions: [
      ...(returned === undefined ? [] : [{ operator: 'Equals', operand: 'CustomerReturned', target: returned }]),
      { operator: 'Equals', operand: 'WaitCompleted', target: block.target('Timeout') },
    ],
    errors: [['NoMatchingError', error]],
  };
}

/** Each branch had its share; the action of today draws a number from 1 to 100 and compares it with the sum so far. */
function percentages(block: Conversion): ConvertedAction {
  const otherwise = block.target('NoMatch');
  let sum = 0;
  const conditions = block.block.branches.filter(({ condition }) => condition === 'Evaluate').map(({ operand, target }) => {
    sum += Number(operand);
    return { operator: 'NumberLessThan', operand: String(sum + 1), target };
  });
  if (!(sum <= 100)) block.note('the shares of the branches', 'they are no percentages that add up to at most 100; set them again');
  return { type: 'DistributeByPercentage', parameters: {}, next: otherwise, conditions: block.atLeastOne(conditions), errors: [['NoMatchingCondition', otherwise]] };
}
