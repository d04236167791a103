import { MAY_DISCONNECT } from '../language/flow-type';
import { valueText } from '../language/json';
import { BlockSpec } from '../language/spec';
import { Attribute } from './authoring/attribute';
import { ActionDraft, Block } from './authoring/block';
import { VOICE_ONLY } from './authoring/channel-support';
import { FlowPart } from './authoring/flow-part';

/**
 * Properties of a set callback number block.
 */
export interface SetCallbackNumberProps {
  /**
   * Where the number is read from; it must hold an E.164 number when the flow runs. The service takes no literal here.
   */
  readonly number: Attribute;

  /**
   * Where to go if the value is no valid E.164 number. Chat, task and e-mail contacts leave here, too.
   *
   * @default - to the failure path
   */
  readonly onInvalidNumber?: FlowPart;

  /**
   * Where to go if the instance may not dial the number, e.g. because its country is not allowed.
   *
   * @default - to the failure path
   */
  readonly onNotDialable?: FlowPart;
}

/**
 * Sets the number that a callback will ring. Without it a callback rings the number that the customer called from.
 *
 * It must come before a transfer to callback queue that names its queue.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/set-callback-number.html
 */
export class SetCallbackNumber extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Set callback number',
    type: 'UpdateContactCallbackNumber',
    category: 'set',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/set-callback-number.html',
    parameters: [{ path: 'CallbackNumber', kind: 'text', required: true, dynamic: 'jsonpath' }],
    // Exactly these two: the service refuses NoMatchingError here.
    errors: [
      { type: 'InvalidCallbackNumber', required: true, meaning: 'failure' },
      { type: 'CallbackNumberNotDialable', required: true, meaning: 'failure' },
    ],
    flowTypes: MAY_DISCONNECT,
    channels: VOICE_ONLY,
    effect: { sets: 'callback-number' },
    summary: ({ CallbackNumber }) => `callback number = ${valueText(CallbackNumber)}`,
  }];

  constructor(blockName: string, private readonly props: SetCallbackNumberProps) {
    super(blockName);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { number, onInvalidNumber, onNotDialable } = this.props;
    return [{
      spec: SetCallbackNumber._SPECS[0],
      parameters: { CallbackNumber: number.path },
      errors: { InvalidCallbackNumber: onInvalidNumber, CallbackNumberNotDialable: onNotDialable },
    }];
  }
}
