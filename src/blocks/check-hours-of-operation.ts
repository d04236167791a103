import type { IHoursOfOperationRef } from 'aws-cdk-lib/aws-connect';
import { MAY_DISCONNECT } from '../language/flow-type';
import { valueText } from '../language/json';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { FlowPart } from './authoring/flow-part';

/**
 * Properties of a check hours of operation block.
 */
export interface CheckHoursOfOperationProps extends BlockProps {
  /**
   * The hours to check.
   *
   * @default - the hours of the working queue; without a working queue the block fails
   */
  readonly hours?: IHoursOfOperationRef;

  /**
   * Where to go within the hours.
   *
   * @default - to the block after this one
   */
  readonly whenOpen?: FlowPart;

  /**
   * Where to go outside of the hours.
   *
   * @default - to the block after this one
   */
  readonly whenClosed?: FlowPart;
}

/**
 * Branches on whether it is within the hours of operation now, in their time zone.
 *
 * A queue takes contacts outside of its hours, too, unless a flow asks with this block.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/check-hours-of-operation.html
 */
export class CheckHoursOfOperation extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Check hours of operation',
    type: 'CheckHoursOfOperation',
    category: 'check',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/check-hours-of-operation.html',
    parameters: [{ path: 'HoursOfOperationId', kind: 'text', dynamic: 'either', refersTo: 'hours' }],
    conditions: { operators: ['Equals'], operands: ['True', 'False'], max: 2 },
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    nextRepeats: 'NoMatchingError',
    flowTypes: MAY_DISCONNECT,
    summary: ({ HoursOfOperationId }) => `within ${valueText(HoursOfOperationId ?? 'the hours of the working queue')}`,
  }];

  constructor(blockName: string, private readonly props: CheckHoursOfOperationProps = {}) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { hours, whenOpen, whenClosed, onError } = this.props;
    return [{
      spec: CheckHoursOfOperation._SPECS[0],
      parameters: hours ? { HoursOfOperationId: hours.hoursOfOperationRef.hoursOfOperationArn } : {},
      conditions: [
        { operator: 'Equals', operand: 'True', then: whenOpen },
        { operator: 'Equals', operand: 'False', then: whenClosed },
      ],
      errors: { NoMatchingError: onError },
      uses: hours ? [{ kind: 'hours', resource: hours }] : [],
    }];
  }
}
