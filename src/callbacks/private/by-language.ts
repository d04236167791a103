import { Attribute, Chain, CheckContactAttributes, Condition, FlowPart } from '../../blocks';

/**
 * The part in the language that the attribute holds, else in the first one. The suffix makes the names of the blocks different, so
 * that several languages fit into one flow; a single language needs no question and no suffix.
 */
export function byLanguage<T extends { readonly languageCode: string }>(
  blockName: string, attribute: Attribute, [first, ...others]: readonly T[], part: (language: T, suffix: string) => FlowPart,
): Chain {
  if (others.length === 0) return Chain.of(part(first, ''));
  return Chain.of(new CheckContactAttributes(blockName, {
    attribute,
    conditions: others.map((language) => Condition.equalTo(language.languageCode, part(language, ` ${language.languageCode}`))),
    otherwise: part(first, ` ${first.languageCode}`),
  }));
}
