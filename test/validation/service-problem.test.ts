import { disconnect, say, transferToQueue } from '../../src/validation/private/examples';
import { FLOW_RULES } from '../../src/validation/rules/registry.generated';
import { decodeProblem } from '../../src/validation/service-problem';
import { documentOf, inbound } from '../private/rule-examples';

const document = documentOf(inbound(say('Greet', 'Queue'), transferToQueue('Queue', 'Hang up'), disconnect('Hang up')));

describe('decodeProblem', () => {
  test.each([
    ['Invalid Action type. Type: MessageParticipant', 'refused-action-type', 'Greet', 'MessageParticipant'],
    ['Invalid Action type. Type: PlayPrompt', 'refused-action-type', undefined, 'PlayPrompt'],
    ['Invalid Action property name. Path: Actions[1].Parameters.QueueId', 'unknown-parameter', 'Queue', 'QueueId'],
    ['Invalid Action property value. Path: 0.Parameter', 'parameter-value', 'Greet', 'Parameters'],
    ['Action is missing required property. Path: Actions[0].Transitions.NextAction', 'unwired-branch', 'Greet', 'next'],
    ['Action is missing required property. Path: Actions[0].Parameters.Text', 'required-parameter', 'Greet', 'Text'],
    ['Action is missing required error. Error: NoMatchingError, Path: Actions[1]', 'required-error', 'Queue', 'NoMatchingError'],
    ['Invalid Action error. Error: CallFailed, Path: Actions[1].Transitions.Errors[0]', 'refused-error', 'Queue', 'CallFailed'],
    ['Action does not support conditions', 'conditions-refused', undefined, undefined],
    ['Action does not support transitions. Path: Actions[2]', 'terminal-transitions', 'Hang up', undefined],
    ['Only one of these properties may be defined. Properties: [Text, SSML]', 'parameter-group', undefined, 'Text, SSML'],
    ['At least one of [Text, SSML, PromptId, Media, LexInitializationData] must be set', 'parameter-group', undefined, 'Text, SSML, PromptId, Media, LexInitializationData'],
    ['Invalid branch. Path: 2.Evaluate', 'condition-operand', 'Hang up', 'Conditions'],
    ['Empty value in Parameters.Attributes', 'empty-parameter', undefined, 'Attributes'],
    ['More than 6 tags in Parameters.Tags', 'parameter-range', undefined, 'Tags'],
    ['Invalid contact flow format', 'document-version', undefined, undefined],
    ['JSON field is missing or null for field name: settings', 'module-settings', undefined, 'settings'],
    ['Failed to convert id: Support', 'unknown', undefined, 'Support'],
    ["Unsupported Action In Wait Action's Continue Branch", 'unknown', undefined, undefined],
    ['Something that nobody has seen', 'unknown', undefined, undefined],
    ['Invalid branch. Path: 9.Evaluate', 'condition-operand', undefined, 'Conditions'],
  ])('%s', (message, ruleId, block, place) => {
    const { remedy, ...rest } = decodeProblem(message, document);
    expect(rest).toStrictEqual({ ruleId, ...(block ? { block } : {}), ...(place ? { place } : {}) });
    expect(remedy).toMatch(/^[a-z].*[^.;]$/);
    expect(ruleId === 'unknown' || FLOW_RULES.some(({ id }) => id === ruleId)).toBe(true);
  });
});
