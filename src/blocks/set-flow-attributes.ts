import { FLOW_TYPES } from '../language/flow-type';
import { isObject, Json, valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { Attribute } from './authoring/attribute';
import { checkAttributes } from './authoring/attribute-names';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { declaredAttribute } from './authoring/declared-keys';

/**
 * Properties of a set flow attributes block.
 */
export interface SetFlowAttributesProps extends BlockProps {
  /**
   * The values by attribute: texts, paths of attributes, or texts with paths in them. At least one; names have neither `$` nor
   * `.`, values are not empty.
   */
  readonly attributes: Record<string, string>;
}

/**
 * Sets attributes that live in this flow only, as `$.FlowAttributes.<name>`: in the designer, a set contact attributes block
 * with the namespace Flow. Lambda functions, modules and the contact record do not get them. At most 32 KB per flow.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/set-contact-attributes.html
 */
export class SetFlowAttributes extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Set contact attributes (flow)',
    type: 'UpdateFlowAttributes',
    category: 'set',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/set-contact-attributes.html',
    parameters: [{ path: 'FlowAttributes', kind: 'map', required: true, dynamic: 'either', interpolates: true, min: 1, typedJson: true }],
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    flowTypes: FLOW_TYPES,
    writes: ['$.FlowAttributes'],
    summary: ({ FlowAttributes }) =>
      Object.entries(isObject(FlowAttributes) ? FlowAttributes : {}).map(([key, value]) => `${key} = ${attributeText(value)}`).join(', '),
  }];

  constructor(blockName: string, private readonly props: SetFlowAttributesProps) {
    super(blockName);
    const problems = new Problems();
    checkAttributes(props.attributes, problems);
    problems.throwIfAny(`SetFlowAttributes ${shown(blockName)}`);
  }

  /**
   * One of the attributes that this block sets, for the blocks after it.
   *
   * @param key the name, as `attributes` has it
   */
  public attribute(key: string): Attribute {
    const declared = { subject: `SetFlowAttributes ${shown(this.blockName)}`, method: 'attribute', keys: Object.keys(this.props.attributes) };
    return declaredAttribute(declared, key, (name) => Attribute.flow(name));
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { attributes, onError } = this.props;
    return [{
      spec: SetFlowAttributes._SPECS[0],
      parameters: { FlowAttributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { Value: value }])) },
      errors: { NoMatchingError: onError },
    }];
  }
}

/** Each attribute is an object, unlike those of the contact. */
function attributeText(value: Json): string {
  return valueText(isObject(value) ? value.Value : value);
}
