import { FLOW_TYPES } from '../language/flow-type';
import { valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { CHAT_ONLY } from './authoring/channel-support';
import { notEmpty } from './authoring/checks';

/**
 * How much of the earlier chat is shown.
 */
export enum RehydrationType {
  /** All of it. */
  ENTIRE_PAST_SESSION = 'ENTIRE_PAST_SESSION',
  /** From the given contact on. */
  FROM_SEGMENT = 'FROM_SEGMENT',
}

/**
 * Properties of a create persistent contact association block.
 */
export interface CreatePersistentContactAssociationProps extends BlockProps {
  /**
   * How much of the earlier chat is shown.
   */
  readonly rehydrationType: RehydrationType;

  /**
   * The identifier of the earlier contact, or the path of an attribute that holds it.
   */
  readonly sourceContactId: string;
}

/**
 * Continues an earlier chat: customer and agent see what was written before. Chat only: other channels take the failure path.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/create-persistent-contact-association-block.html
 */
export class CreatePersistentContactAssociation extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Create persistent contact association',
    type: 'CreatePersistentContactAssociation',
    category: 'set',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/create-persistent-contact-association-block.html',
    parameters: [
      // Some exports hold the label instead of the value.
      { path: 'RehydrationType', kind: 'enum', required: true, values: ['ENTIRE_PAST_SESSION', 'FROM_SEGMENT', 'From Segment'] },
      { path: 'SourceContactId', kind: 'text', required: true, dynamic: 'either' },
    ],
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    flowTypes: FLOW_TYPES,
    channels: CHAT_ONLY,
    summary: ({ SourceContactId }) => `continue ${valueText(SourceContactId)}`,
  }];

  constructor(blockName: string, private readonly props: CreatePersistentContactAssociationProps) {
    super(blockName);
    const problems = new Problems();
    notEmpty({ sourceContactId: props.sourceContactId }, problems);
    problems.throwIfAny(`CreatePersistentContactAssociation ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { rehydrationType, sourceContactId, onError } = this.props;
    return [{
      spec: CreatePersistentContactAssociation._SPECS[0],
      parameters: { RehydrationType: rehydrationType, SourceContactId: sourceContactId },
      errors: { NoMatchingError: onError },
    }];
  }
}
