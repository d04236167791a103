import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { mediaStreamingParameters, mediaStreamingSpec } from './authoring/media-streaming';

const DOCS = 'https://docs.aws.amazon.com/connect/latest/adminguide/stop-media-streaming.html';

/**
 * Stops to stream the customer's audio. `$.MediaStreams.Customer.Audio.StopTimestamp` says when. Voice only: other channels take
 * the failure path.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/stop-media-streaming.html
 */
export class StopMediaStreaming extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [mediaStreamingSpec('Stop media streaming', 'Disabled', DOCS)];

  constructor(blockName: string, private readonly props: BlockProps = {}) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    return [{
      spec: StopMediaStreaming._SPECS[0],
      parameters: mediaStreamingParameters('Disabled', ['To', 'From']),
      errors: { NoMatchingError: this.props.onError },
    }];
  }
}
