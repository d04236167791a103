import type { Duration } from 'aws-cdk-lib';
import { MAY_DISCONNECT } from '../language/flow-type';
import { JsonObject } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec, ErrorSpec } from '../language/spec';
import { Attribute } from './authoring/attribute';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { noEmptyEntries, seconds } from './authoring/checks';
import { FlowPart } from './authoring/flow-part';
import { LexBot } from './authoring/lex-bot';
import { Message } from './authoring/message';
import { messageGroup, messageParameters, messageSummary } from './authoring/message-spec';

/** Seven days. */
const LONGEST_SECONDS = 604_800;

/**
 * Properties of a get customer input block that asks an Amazon Lex bot.
 */
export interface GetCustomerInputWithLexProps extends BlockProps {
  /**
   * The bot.
   */
  readonly bot: LexBot;

  /**
   * What the customer hears or reads first. Required unless there is an initialMessage.
   *
   * @default - initialMessage says it
   */
  readonly message?: Message;

  /**
   * Where a chat's first message is read from, which the bot then answers: `Attribute.of('$.Media.InitialMessage')`. Chat only.
   *
   * @default - the bot waits for the customer
   */
  readonly initialMessage?: Attribute;

  /**
   * What each intent of the bot leads to, by its name.
   *
   * @default - every intent leads to onOtherIntent
   */
  readonly intents?: Record<string, FlowPart>;

  /**
   * What the bot is told: texts, paths of attributes, or texts with paths in them. Names that start with `x-amz-lex:` set the
   * bot's timeouts and limits.
   *
   * @default - nothing
   */
  readonly sessionAttributes?: Record<string, string>;

  /**
   * How long a chat waits for an answer, 60 to 604,800 seconds (7 days). A call has session attributes for that.
   *
   * @default - the service chooses
   */
  readonly chatTimeout?: Duration;

  /**
   * Where to go if a chat waited in vain. Only with chatTimeout.
   *
   * @default - to the block after this one
   */
  readonly onChatTimeout?: FlowPart;

  /**
   * Where to go if the intent is none of those.
   *
   * @default - to the block after this one
   */
  readonly onOtherIntent?: FlowPart;
}

/**
 * Lets a bot of Amazon Lex find out what the customer wants, and branches on the intent. Slots, the mood and the confidence are
 * at `$.Lex`, for a check contact attributes block after this one: that is how the designer stores its branches on them.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/get-customer-input.html
 */
export class GetCustomerInputWithLex extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Get customer input (Amazon Lex)',
    type: 'ConnectParticipantWithLexBot',
    category: 'interact',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/get-customer-input.html',
    parameters: [
      ...messageParameters(),
      { path: 'LexV2Bot', kind: 'object' },
      { path: 'LexV2Bot.AliasArn', kind: 'text', required: true, dynamic: 'either', interpolates: true },
      { path: 'LexBot', kind: 'object' },
      { path: 'LexBot.Name', kind: 'text', required: true, dynamic: 'either' },
      { path: 'LexBot.Region', kind: 'text', required: true, dynamic: 'either' },
      { path: 'LexBot.Alias', kind: 'text', required: true, dynamic: 'either' },
      { path: 'LexSessionAttributes', kind: 'map', dynamic: 'either', interpolates: true },
      { path: 'LexInitializationData', kind: 'object' },
      // The page allows a path only; exports hold a text as well.
      { path: 'LexInitializationData.InitialMessage', kind: 'text', required: true, dynamic: 'either' },
      { path: 'LexTimeoutSeconds', kind: 'object' },
      { path: 'LexTimeoutSeconds.Text', kind: 'integer', required: true, dynamic: 'either', min: 60, max: LONGEST_SECONDS, unit: 'seconds' },
    ],
    groups: [
      { rule: 'exactly-one', paths: ['LexV2Bot', 'LexBot'] },
      messageGroup('at-most-one'),
      { rule: 'at-least-one', paths: [...messageGroup('at-least-one').paths, 'LexInitializationData'] },
    ],
    conditions: { operators: ['Equals'] },
    errors: [
      // Whether the service demands it, and when, is not known: exports with a timeout have it, nearly all others do not.
      { type: 'InputTimeLimitExceeded', required: false, meaning: 'otherwise', onlyIfWired: true },
      { type: 'NoMatchingCondition', required: true, meaning: 'otherwise' },
      { type: 'NoMatchingError', required: true, meaning: 'failure' },
    ],
    nextRepeats: 'NoMatchingError',
    flowTypes: MAY_DISCONNECT,
    // The pages disagree about tasks and e-mails.
    channels: { task: 'unknown', email: 'unknown' },
    effect: { speaks: true, asks: true },
    writes: ['$.Lex'],
    summary: messageSummary,
  }];

  private readonly parameters: JsonObject;

  constructor(blockName: string, private readonly props: GetCustomerInputWithLexProps) {
    super(blockName);
    const { bot, message, initialMessage, intents = {}, sessionAttributes, chatTimeout, onChatTimeout } = props;
    const problems = new Problems();
    problems.addUnless(message !== undefined || initialMessage !== undefined, 'NoMessage',
      'the bot must have something to start with, got neither message nor initialMessage; set one of them');
    problems.addUnless(!('' in intents), 'EmptyIntent', 'intents must have names, got ""; write the name of an intent of the bot');
    problems.addUnless(onChatTimeout === undefined || chatTimeout !== undefined, 'TargetWithoutTimeout',
      'onChatTimeout is never reached without chatTimeout, got no chatTimeout; set it, or remove onChatTimeout');
    noEmptyEntries('sessionAttributes', sessionAttributes ?? {}, problems);
    this.parameters = {
      ...message?._parameters,
      ...bot._parameters,
      ...(sessionAttributes ? { LexSessionAttributes: { ...sessionAttributes } } : {}),
      ...(initialMessage ? { LexInitializationData: { InitialMessage: initialMessage.path } } : {}),
      ...(chatTimeout ? {
        LexTimeoutSeconds: { Text: seconds('ChatTimeoutOutOfRange', 'chatTimeout', chatTimeout, { min: 60, max: LONGEST_SECONDS }, problems) },
      } : {}),
    };
    problems.throwIfAny(`GetCustomerInputWithLex ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { message, intents = {}, chatTimeout, onChatTimeout, onOtherIntent, onError } = this.props;
    const [spec] = GetCustomerInputWithLex._SPECS;
    const timed = (error: ErrorSpec) => ({ ...error, required: error.required || chatTimeout !== undefined });
    return [{
      spec: { ...spec, errors: spec.errors.map(timed) },
      parameters: this.parameters,
      conditions: Object.entries(intents).map(([operand, then]) => ({ operator: 'Equals', operand, then })),
      errors: { InputTimeLimitExceeded: onChatTimeout, NoMatchingCondition: onOtherIntent, NoMatchingError: onError },
      uses: message?._uses,
    }];
  }
}
