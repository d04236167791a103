import { Token } from 'aws-cdk-lib';
import { Problems, shown } from '../../language/problems';

/** As long as a caller may be expected to listen; the API takes no longer ones either. */
const LONGEST_TEXT = 1000;

/** Checks one text that callers will hear. It gets into a file, so it must be known at synthesis. */
export function checkCallerText(prop: string, text: string, problems: Problems): void {
  problems.addUnless(!Token.isUnresolved(text) && text.trim() !== '' && text.length <= LONGEST_TEXT, 'CallerText',
    `${prop} must be a text of 1 to ${LONGEST_TEXT} characters that is known at synthesis, got ${shown(text)}; write what callers shall hear`);
}

/** The same for texts by language. */
export function checkCallerTexts(prop: string, texts: Readonly<Record<string, string>>, problems: Problems): void {
  for (const [language, text] of Object.entries(texts)) {
    problems.addUnless(/^[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/.test(language), 'NotALanguage',
      `${prop} has a key that is no language, got ${shown(language)}; write a code like "en-US"`);
    checkCallerText(`${prop}[${shown(language)}]`, text, problems);
  }
}
