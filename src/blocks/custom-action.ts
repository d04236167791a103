import type { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { unpublishedSpec } from './authoring/campaign-spec';

/**
 * Properties of a custom action block.
 */
export interface CustomActionProps extends BlockProps {
  /**
   * The parameters of the action, written as they are. Their names are not published: to find them, configure the block in the
   * flow designer, export the flow and look for `PutLambdaInvokeRequest`.
   */
  readonly parameters: Record<string, any>;

  /**
   * The function that the parameters name, so that it gets associated with the instance.
   *
   * @default - nothing is associated
   */
  readonly handler?: IFunctionRef;
}

/**
 * Asks for the invocation of a Lambda function for a customer of a campaign. Only in campaign flows.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/journey-flow-block-custom-action.html
 */
export class CustomAction extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [
    unpublishedSpec('Custom action', 'PutLambdaInvokeRequest', 'journey-flow-block-custom-action'),
  ];

  constructor(blockName: string, private readonly props: CustomActionProps) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { parameters, handler, onError } = this.props;
    return [{
      spec: CustomAction._SPECS[0],
      parameters: { ...parameters },
      errors: { NoMatchingError: onError },
      uses: handler ? [{ kind: 'function', resource: handler }] : [],
    }];
  }
}
