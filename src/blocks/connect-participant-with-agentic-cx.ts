import type { Duration } from 'aws-cdk-lib';
import { JsonObject, valueAt, valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { noEmptyEntries, notEmpty, wholeNumber } from './authoring/checks';
import { FlowPart } from './authoring/flow-part';

const MOST_VARIABLES = 10;

/**
 * What the customer hears while the AI agent thinks.
 */
export interface AudioFiller {
  /**
   * The sound, as the service names it.
   *
   * @default - the service chooses
   */
  readonly audioType?: string;

  /**
   * After how long it starts, in whole milliseconds.
   *
   * @default - the service chooses
   */
  readonly startDelay?: Duration;
}

/**
 * Properties of a block that connects the customer with an AI agent.
 */
export interface ConnectParticipantWithAgenticCxProps extends BlockProps {
  /**
   * The workspace of the AI agent, or the path of an attribute that holds it.
   */
  readonly workspaceId: string;

  /**
   * The application of the AI agent, or the path of an attribute that holds it.
   */
  readonly applicationId: string;

  /**
   * The alias of the application, or the path of an attribute that holds it.
   */
  readonly alias: string;

  /**
   * What the AI agent is told: texts or paths of attributes. At most 10.
   *
   * @default - nothing
   */
  readonly contextVariables?: Record<string, string>;

  /**
   * Whether speech is recognized by the agentic voice engine.
   *
   * @default false
   */
  readonly agenticVoice?: boolean;

  /**
   * What the customer hears while the AI agent thinks.
   *
   * @default - the block says nothing about it
   */
  readonly audioFiller?: AudioFiller;

  /**
   * Further parameters as the flow language names them. Not all names are published: configure the block in the flow designer,
   * export the flow, and copy what its action `ConnectParticipantWithAgenticCX` has beside those above.
   *
   * @default - no further parameters
   */
  readonly parameters?: Record<string, any>;

  /**
   * Where to go if the AI agent wants a person to take over.
   *
   * @default - to the block after this one
   */
  readonly onEscalation?: FlowPart;

  /**
   * Where to go if the AI agent ended otherwise.
   *
   * @default - to the block after this one
   */
  readonly onOtherOutcome?: FlowPart;

  /**
   * Where to go if the customer said nothing in time.
   *
   * @default - to the block after this one
   */
  readonly onTimeout?: FlowPart;
}

/**
 * Lets an AI agent talk with the customer. What it found out is `$.AgenticCX.ContextVariables.<name>`.
 *
 * The service publishes no reference of this action. What is here was seen in use; compare with an export of the flow designer
 * before relying on it.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/contact-block-definitions.html
 */
export class ConnectParticipantWithAgenticCx extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Connect participant with agentic CX',
    type: 'ConnectParticipantWithAgenticCX',
    category: 'interact',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/contact-block-definitions.html',
    parameters: [
      { path: 'AgentConfiguration', kind: 'object', required: true },
      { path: 'AgentConfiguration.WorkspaceId', kind: 'text', required: true, dynamic: 'either' },
      { path: 'AgentConfiguration.ApplicationId', kind: 'text', required: true, dynamic: 'either' },
      { path: 'AgentConfiguration.Alias', kind: 'text', required: true, dynamic: 'either' },
      { path: 'AgentConfiguration.ContextVariables', kind: 'map', dynamic: 'either', max: MOST_VARIABLES },
      { path: 'SpeechRecognitionConfiguration', kind: 'object' },
      { path: 'SpeechRecognitionConfiguration.SpeechRecognitionEngine', kind: 'enum', required: true, values: ['AMAZON_AGENTIC_VOICE'] },
      { path: 'AudioFillerConfiguration', kind: 'object', typedJson: true },
      { path: 'AudioFillerConfiguration.AudioType', kind: 'text' },
      { path: 'AudioFillerConfiguration.StartDelayInMilliseconds', kind: 'integer', min: 0, unit: 'milliseconds' },
    ],
    openParameters: true,
    conditions: { operators: ['Equals'] },
    errors: [
      { type: 'NoMatchingError', required: true, meaning: 'failure' },
      { type: 'NoMatchingCondition', required: true, meaning: 'otherwise' },
      { type: 'InputTimeLimitExceeded', required: true, meaning: 'otherwise' },
    ],
    flowTypes: ['CONTACT_FLOW'],
    channels: { chat: 'unknown', task: 'unknown', email: 'unknown' },
    effect: { speaks: true, asks: true },
    writes: ['$.AgenticCX'],
    summary: (parameters) => `AI agent ${valueText(valueAt(parameters, 'AgentConfiguration.ApplicationId'))}`,
  }];

  private readonly parameters: JsonObject;

  constructor(blockName: string, private readonly props: ConnectParticipantWithAgenticCxProps) {
    super(blockName);
    const { workspaceId, applicationId, alias, contextVariables = {}, agenticVoice, audioFiller, parameters } = props;
    const problems = new Problems();
    notEmpty({ workspaceId, applicationId, alias }, problems);
    noEmptyEntries('contextVariables', contextVariables, problems);
    const count = Object.keys(contextVariables).length;
    problems.addUnless(count <= MOST_VARIABLES, 'NumberOfVariables', `contextVariables must be at most ${MOST_VARIABLES}, got ${count}; remove some`);
    this.parameters = {
      AgentConfiguration: {
        WorkspaceId: workspaceId,
        ApplicationId: applicationId,
        Alias: alias,
        ...(count > 0 ? { ContextVariables: { ...contextVariables } } : {}),
      },
      ...(agenticVoice ? { SpeechRecognitionConfiguration: { SpeechRecognitionEngine: 'AMAZON_AGENTIC_VOICE' } } : {}),
      ...(audioFiller ? { AudioFillerConfiguration: fillerParameters(audioFiller, problems) } : {}),
      ...(parameters as JsonObject | undefined),
    };
    problems.throwIfAny(`ConnectParticipantWithAgenticCx ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { onEscalation, onOtherOutcome, onTimeout, onError } = this.props;
    return [{
      spec: ConnectParticipantWithAgenticCx._SPECS[0],
      parameters: this.parameters,
      conditions: [{ operator: 'Equals', operand: 'Escalation', then: onEscalation }],
      errors: { NoMatchingError: onError, NoMatchingCondition: onOtherOutcome, InputTimeLimitExceeded: onTimeout },
    }];
  }
}

/** The only switches of the flow language that are JSON and not text. */
function fillerParameters({ audioType, startDelay }: AudioFiller, problems: Problems): JsonObject {
  notEmpty({ audioType }, problems);
  const delay = startDelay?.toMilliseconds();
  return {
    Enabled: true,
    ...(audioType === undefined ? {} : { AudioType: audioType }),
    ...(delay === undefined ? {} : {
      StartDelayInMilliseconds: wholeNumber('StartDelayOutOfRange', 'startDelay', delay, { min: 0, unit: 'milliseconds' }, problems),
    }),
  };
}
