import { JsonObject } from '../language/json';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';

/**
 * Properties of an interrupt agent block.
 */
export interface InterruptAgentProps extends BlockProps {
  /**
   * The parameters as the flow language names them. Their names are not published: configure the block in the flow designer,
   * export the flow, and copy the `Parameters` of its action `RouteContactToAgent`.
   *
   * @default - no parameters
   */
  readonly parameters?: Record<string, any>;
}

/**
 * Offers a waiting contact to an agent who is busy with something less urgent. Only in customer queue flows.
 *
 * The service publishes the name of the action only, neither its parameters nor its branches, and not every instance takes it:
 * compare with an export of the flow designer before relying on this class. A failure branch is written where onError is set.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/interrupt-agent.html
 */
export class InterruptAgent extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Interrupt agent',
    type: 'RouteContactToAgent',
    category: 'transfer',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/interrupt-agent.html',
    parameters: [],
    openParameters: true,
    errors: [{ type: 'NoMatchingError', required: false, meaning: 'failure', onlyIfWired: true }],
    flowTypes: ['CUSTOMER_QUEUE'],
    summary: () => 'offer the contact to a busy agent',
  }];

  constructor(blockName: string, private readonly props: InterruptAgentProps = {}) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { parameters = {}, onError } = this.props;
    return [{ spec: InterruptAgent._SPECS[0], parameters: parameters as JsonObject, errors: { NoMatchingError: onError } }];
  }
}
