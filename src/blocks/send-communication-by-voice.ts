import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { campaignSpec } from './authoring/campaign-spec';
import { checkEntries, checkNames } from './authoring/text-checks';

const SEGMENT_RULE = 'CheckSegmentMembershipForCustomerProfile';

/**
 * Properties of a send communication by voice block.
 */
export interface SendCommunicationByVoiceProps extends BlockProps {
  /**
   * The ARNs of the segments that the customer must be in when the call is dialed. Managed voice campaigns require one.
   *
   * @default - the customer is called in any case
   */
  readonly segmentArns?: string[];

  /**
   * User-defined attributes of the call: texts, paths of attributes, or texts with paths in them. Their names have letters,
   * digits, `-` and `_` only.
   *
   * @default - no attributes
   */
  readonly attributes?: Record<string, string>;

  /**
   * Further parameters of the action, written as they are. Their names are not published: to find them, configure the block in
   * the flow designer, export the flow and look for `PutDialRequest`.
   *
   * @default - no further parameters
   */
  readonly additionalParameters?: Record<string, any>;
}

/**
 * Has the customer of a campaign called. Only in campaign flows.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/journey-flow-block-send-communication.html
 */
export class SendCommunicationByVoice extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [campaignSpec({
    block: 'Send communication (voice)',
    type: 'PutDialRequest',
    category: 'integrate',
    parameters: [
      // In lower camel case, unlike every other parameter.
      { path: 'dialCriteriaRules', kind: 'list' },
      { path: 'dialCriteriaRules[].type', kind: 'enum', required: true, dynamic: 'static', values: [SEGMENT_RULE] },
      { path: 'dialCriteriaRules[].segmentArn', kind: 'text', required: true, dynamic: 'either' },
      { path: 'Attributes', kind: 'map', dynamic: 'either', interpolates: true },
    ],
    openParameters: true,
    errors: [{ type: 'NoMatchingError', required: false, meaning: 'failure' }],
    summary: () => 'call the customer',
  })];

  constructor(blockName: string, private readonly props: SendCommunicationByVoiceProps = {}) {
    super(blockName);
    const { segmentArns, attributes } = props;
    const illegal = Object.keys(attributes ?? {}).filter((key) => !/^[\w-]*$/.test(key));
    const problems = new Problems();
    checkNames('segmentArns', segmentArns, { min: segmentArns ? 1 : 0 }, problems);
    checkEntries('attributes', attributes, {}, problems);
    problems.addUnless(illegal.length === 0, 'AttributeName',
      `attributes must have names of letters, digits, - and _ only, got ${shown(illegal)}; rename them`);
    problems.throwIfAny(`SendCommunicationByVoice ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { segmentArns, attributes, additionalParameters, onError } = this.props;
    return [{
      spec: SendCommunicationByVoice._SPECS[0],
      parameters: {
        ...(segmentArns ? { dialCriteriaRules: segmentArns.map((segmentArn) => ({ type: SEGMENT_RULE, segmentArn })) } : {}),
        ...(attributes ? { Attributes: { ...attributes } } : {}),
        ...additionalParameters,
      },
      errors: { NoMatchingError: onError },
    }];
  }
}
