import { errorsTo, oneAction } from '../private/examples';
import { finishedActions, isDraft, KnownAction } from '../private/known-actions';
import { ParameterPlace, parameterPlaces } from '../private/parameters';
import { FlowRule, Observation, RuleContext } from '../rule';

const example = (parameters: Record<string, string>) =>
  oneAction('UpdateContactCallbackNumber', parameters, { Errors: errorsTo('Hang up', 'InvalidCallbackNumber', 'CallbackNumberNotDialable') });

export const requiredParameter: FlowRule = {
  id: 'required-parameter',
  severity: 'error',
  summary: 'An action has all parameters that its block must have.',
  rationale: 'The service refuses the flow without them.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
  bad: example({}),
  good: example({ CallbackNumber: '$.CustomerEndpoint.Address' }),
  check: (context) => [
    ...finishedActions(context).flatMap((node) => parameterPlaces(node).filter((place) => isMissing(place, node)).map(({ path }) => ({
      block: node.action.identifier,
      place: path,
      fact: `the block "${node.spec.block}" lacks the parameter ${path}`,
      remedy: 'add it',
    }))),
    ...ofNoBlock(context),
  ],
};

/** Several blocks share the type, and the parameter that tells them apart is missing, or has a value of none. */
function ofNoBlock({ flow, graph, blocks }: RuleContext): Observation[] {
  if (isDraft(flow.document)) return [];
  return [...graph.values()].filter(({ action, spec }) => spec === undefined && blocks.has(action.type)).map(({ action }) => ({
    block: action.identifier,
    place: 'Parameters',
    fact: `the parameters are those of none of the blocks ${blocks.get(action.type)!.map(({ block }) => `"${block}"`).join(', ')}`,
    remedy: 'write the parameters of one of them',
  }));
}

function isMissing({ value, spec: { required } }: ParameterPlace, { action }: KnownAction): boolean {
  return value === undefined && (typeof required === 'function' ? required(action.parameters) : required === true);
}
