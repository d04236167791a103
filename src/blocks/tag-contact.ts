import { FLOW_TYPES } from '../language/flow-type';
import { isObject, valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { noEmptyEntries } from './authoring/checks';

const MOST_TAGS = 6;

/**
 * Properties of a contact tags block that tags.
 */
export interface TagContactProps extends BlockProps {
  /**
   * The values by tag, 1 to 6: texts, paths of attributes, or texts with paths in them. The prefix `aws:` is reserved.
   */
  readonly tags: Record<string, string>;
}

/**
 * Tags the contact, e.g. for the bill: all tags or none. A contact has at most 6 tags of its own.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/contact-tags-block.html
 */
export class TagContact extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Contact tags (tag)',
    type: 'TagContact',
    category: 'set',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/contact-tags-block.html',
    parameters: [{ path: 'Tags', kind: 'map', required: true, dynamic: 'either', interpolates: true, min: 1, max: MOST_TAGS, unit: 'tags' }],
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    flowTypes: FLOW_TYPES,
    summary: ({ Tags }) => Object.entries(isObject(Tags) ? Tags : {}).map(([key, value]) => `${key} = ${valueText(value)}`).join(', '),
  }];

  constructor(blockName: string, private readonly props: TagContactProps) {
    super(blockName);
    const keys = Object.keys(props.tags);
    const problems = new Problems();
    problems.addUnless(keys.length >= 1 && keys.length <= MOST_TAGS, 'NumberOfTags',
      `tags must have 1 to ${MOST_TAGS} tags, got ${keys.length}; remove some, or add the tag to set`);
    const reserved = keys.filter((key) => key.startsWith('aws:'));
    problems.addUnless(reserved.length === 0, 'ReservedTag', `tags must not start with aws:, got ${shown(reserved)}; choose other names`);
    noEmptyEntries('tags', props.tags, problems);
    problems.throwIfAny(`TagContact ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { tags, onError } = this.props;
    return [{ spec: TagContact._SPECS[0], parameters: { Tags: { ...tags } }, errors: { NoMatchingError: onError } }];
  }
}
