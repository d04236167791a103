import { ALL_FLOW_TYPES } from '../language/flow-type';
import { isObject, valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { Attribute } from './authoring/attribute';
import { checkAttributes } from './authoring/attribute-names';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { declaredAttribute } from './authoring/declared-keys';

/**
 * Properties of a set contact attributes block.
 */
export interface SetContactAttributesProps extends BlockProps {
  /**
   * The values by attribute: texts, paths of attributes, or texts with paths in them. At least one; names have neither `$` nor
   * `.`, values are not empty.
   */
  readonly attributes: Record<string, string>;
}

/**
 * Sets user-defined attributes of the contact, which later blocks read with `attribute`, agents see, and a
 * callback inherits. It sets all of them or, beyond 32 KB per contact, none.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/set-contact-attributes.html
 */
export class SetContactAttributes extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Set contact attributes',
    type: 'UpdateContactAttributes',
    category: 'set',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/set-contact-attributes.html',
    parameters: [
      { path: 'Attributes', kind: 'map', required: true, dynamic: 'either', interpolates: true, min: 1 },
      { path: 'TargetContact', kind: 'enum', values: ['Current', 'Related'] },
    ],
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    flowTypes: ALL_FLOW_TYPES,
    writes: ['$.Attributes'],
    summary: ({ Attributes }) =>
      Object.entries(isObject(Attributes) ? Attributes : {}).map(([key, value]) => `${key} = ${valueText(value)}`).join(', '),
  }];

  constructor(blockName: string, private readonly props: SetContactAttributesProps) {
    super(blockName);
    const problems = new Problems();
    checkAttributes(props.attributes, problems);
    problems.throwIfAny(`SetContactAttributes ${shown(blockName)}`);
  }

  /**
   * One of the attributes that this block sets, for the blocks after it.
   *
   * @param key the name, as `attributes` has it
   */
  public attribute(key: string): Attribute {
    const declared = { subject: `SetContactAttributes ${shown(this.blockName)}`, method: 'attribute', keys: Object.keys(this.props.attributes) };
    return declaredAttribute(declared, key, (name) => Attribute.userDefined(name));
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { attributes, onError } = this.props;
    return [{
      spec: SetContactAttributes._SPECS[0],
      parameters: { Attributes: { ...attributes }, TargetContact: 'Current' },
      errors: { NoMatchingError: onError },
    }];
  }
}
