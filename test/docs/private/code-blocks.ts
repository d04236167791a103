/** A block of code in a Markdown document. */
export interface CodeBlock {
  /** Counted from 1. */
  readonly number: number;
  /** The line of the document on which its first line of code stands. */
  readonly line: number;
  readonly code: string;
}

/** The blocks of a language, e.g. `ts`. */
export function codeBlocks(markdown: string, language: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { line: number; code: string[] } | undefined;
  markdown.split('\n').forEach((text, index) => {
    if (open === undefined) {
      if (text.trim() === `\`\`\`${language}`) open = { line: index + 2, code: [] };
    } else if (text.trim() === '```') {
      blocks.push({ number: blocks.length + 1, line: open.line, code: open.code.join('\n') });
      open = undefined;
    } else {
      open.code.push(text);
    }
  });
  return blocks;
}

/** What a block that is no whole program may take for granted. */
const PRELUDE = [
  "import * as cdk from 'aws-cdk-lib';",
  "import { App, Duration, Stack } from 'aws-cdk-lib';",
  "import * as connect from 'cdk-connect-callbacks';",
  "import * as callbacks from 'cdk-connect-callbacks';",
  "import { %NAMES% } from 'cdk-connect-callbacks';",
  'declare const app: App;',
  'declare const stack: Stack;',
  'declare const instance: connect.Instance;',
  'declare const queue: connect.Queue;',
  'declare const hours: connect.HoursOfOperation;',
  'declare const flow: connect.ContactFlow;',
  'declare const number: connect.IPhoneNumber;',
].join(' ');

/** A block that starts with an import is a program; any other runs inside of a function, with a stack and its resources at hand. */
export function asProgram(code: string, exportedNames: readonly string[]): string {
  if (/^\s*import\b/.test(code)) return code;
  // All on the first line, so that the lines of a message stay those of the block.
  return `${PRELUDE.replace('%NAMES%', exportedNames.join(', '))} export function example(this: any) { ${code}\n}`;
}
