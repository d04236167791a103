import { FLOW_TYPES } from '../language/flow-type';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';

/**
 * Properties of a contact tags block that removes tags.
 */
export interface UntagContactProps extends BlockProps {
  /**
   * The names of the tags, at least one. The prefix `aws:` is reserved.
   */
  readonly tagKeys: string[];
}

/**
 * Removes tags from the contact.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/contact-tags-block.html
 */
export class UntagContact extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Contact tags (untag)',
    type: 'UntagContact',
    category: 'set',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/contact-tags-block.html',
    parameters: [
      { path: 'TagKeys', kind: 'list', required: true, min: 1 },
      { path: 'TagKeys[]', kind: 'text', pattern: /^(?!aws:)/ },
    ],
    errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
    flowTypes: FLOW_TYPES,
    summary: ({ TagKeys }) => `without ${Array.isArray(TagKeys) ? TagKeys.join(', ') : 'tags'}`,
  }];

  constructor(blockName: string, private readonly props: UntagContactProps) {
    super(blockName);
    const strange = props.tagKeys.filter((key) => key === '' || key.startsWith('aws:'));
    const problems = new Problems();
    problems.addUnless(props.tagKeys.length > 0, 'NoTags', 'tagKeys must have at least one name, got []; add the tag to remove');
    problems.addUnless(strange.length === 0, 'ReservedTag',
      `tagKeys must not be empty or start with aws:, got ${shown(strange)}; name tags that a flow has set`);
    problems.throwIfAny(`UntagContact ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { tagKeys, onError } = this.props;
    return [{ spec: UntagContact._SPECS[0], parameters: { TagKeys: [...tagKeys] }, errors: { NoMatchingError: onError } }];
  }
}
