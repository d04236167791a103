import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { mediaStreamingParameters, mediaStreamingSpec } from './authoring/media-streaming';

const DOCS = 'https://docs.aws.amazon.com/connect/latest/adminguide/start-media-streaming.html';

/**
 * Properties of a start media streaming block.
 */
export interface StartMediaStreamingProps extends BlockProps {
  /**
   * Whether what the customer says is streamed.
   *
   * @default true
   */
  readonly fromCustomer?: boolean;

  /**
   * Whether what the customer hears is streamed.
   *
   * @default true
   */
  readonly toCustomer?: boolean;
}

/**
 * Starts to stream the customer's audio to Amazon Kinesis Video Streams, e.g. for a voicemail. `$.MediaStreams.Customer.Audio`
 * says where it goes. The instance must have live media streaming enabled. Voice only: other channels take the failure path.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/start-media-streaming.html
 */
export class StartMediaStreaming extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [mediaStreamingSpec('Start media streaming', 'Enabled', DOCS)];

  private readonly directions: string[];

  constructor(blockName: string, private readonly props: StartMediaStreamingProps = {}) {
    super(blockName);
    const { fromCustomer = true, toCustomer = true } = props;
    this.directions = [...(toCustomer ? ['To'] : []), ...(fromCustomer ? ['From'] : [])];
    const problems = new Problems();
    problems.addUnless(this.directions.length > 0, 'NothingStreamed',
      'at least one of fromCustomer and toCustomer must be true, got neither; use StopMediaStreaming to end a stream');
    problems.throwIfAny(`StartMediaStreaming ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    return [{
      spec: StartMediaStreaming._SPECS[0],
      parameters: mediaStreamingParameters('Enabled', this.directions),
      errors: { NoMatchingError: this.props.onError },
    }];
  }
}
