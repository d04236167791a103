import { FLOW_TYPES } from '../language/flow-type';
import { valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { checkTexts } from './authoring/text-checks';

const DOCS = 'https://docs.aws.amazon.com/connect/latest/adminguide/connect-assistant-block.html';

/**
 * Properties of a connect assistant block.
 */
export interface ConnectAssistantProps extends BlockProps {
  /**
   * The ARN of the assistant (`arn:aws:wisdom:…:assistant/…`), or the path of an attribute that holds it.
   */
  readonly assistantArn: string;
}

/**
 * Starts a session with an assistant, which then gives agents recommendations while they talk to the customer. The ARN of the
 * session is there afterwards as `Attribute.ASSISTANT_SESSION_ARN`.
 *
 * Tasks take the failure path. For calls, real-time conversational analytics must be on. Stored as two actions, like in the
 * designer: one starts the session, one notes it at the contact.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/connect-assistant-block.html
 */
export class ConnectAssistant extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Connect assistant',
    type: 'CreateWisdomSession',
    category: 'integrate',
    docs: DOCS,
    parameters: [{ path: 'WisdomAssistantArn', kind: 'text', required: true, dynamic: 'either' }],
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    flowTypes: FLOW_TYPES.filter((type) => !['CUSTOMER_HOLD', 'CUSTOMER_WHISPER', 'AGENT_HOLD', 'AGENT_WHISPER'].includes(type)),
    channels: { task: 'error-branch' },
    writes: ['$.Wisdom'],
    summary: ({ WisdomAssistantArn }) => valueText(WisdomAssistantArn),
  }, {
    block: 'Connect assistant (session)',
    type: 'UpdateContactData',
    applies: ({ WisdomSessionArn }) => WisdomSessionArn !== undefined,
    category: 'set',
    docs: DOCS,
    parameters: [
      { path: 'WisdomSessionArn', kind: 'text', required: true, dynamic: 'either' },
      { path: 'TargetContact', kind: 'enum', values: ['Current', 'Related'] },
    ],
    // The action has more parameters, which other blocks set.
    openParameters: true,
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    flowTypes: FLOW_TYPES,
    summary: ({ WisdomSessionArn }) => `session = ${valueText(WisdomSessionArn)}`,
  }];

  constructor(blockName: string, private readonly props: ConnectAssistantProps) {
    super(blockName);
    const problems = new Problems();
    checkTexts({ assistantArn: props.assistantArn }, problems);
    problems.throwIfAny(`ConnectAssistant ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { assistantArn, onError } = this.props;
    const errors = { NoMatchingError: onError };
    return [
      { spec: ConnectAssistant._SPECS[0], parameters: { WisdomAssistantArn: assistantArn }, errors },
      { spec: ConnectAssistant._SPECS[1], parameters: { WisdomSessionArn: '$.Wisdom.SessionArn' }, errors, suffix: 'session', fragment: 'SetContactData' },
    ];
  }
}
