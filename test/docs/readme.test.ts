import { readFileSync } from 'fs';
import { join } from 'path';
import * as ts from 'typescript';
import { asProgram, CodeBlock, codeBlocks } from './private/code-blocks';
import { programOf, ROOT } from './private/program';
import * as library from '../../src';

/** What is wrong with blocks of code, each with the number and the line of the block. */
function problemsOf(blocks: readonly CodeBlock[], document: string): string[] {
  if (blocks.length === 0) return [];
  const files = new Map(blocks.map((block) => [join(ROOT, `readme-block-${block.number}.ts`), asProgram(block.code, Object.keys(library))]));
  const program = programOf([], files);
  return [...files.keys()].flatMap((file, index) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map((diagnostic) => {
    const { number, line } = blocks[index];
    const inBlock = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0;
    return `${document}, block ${number}, line ${line + inBlock}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`;
  }));
}

test('every example of the README is a correct program', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf-8');
  expect(problemsOf(codeBlocks(readme, 'ts'), 'README.md')).toEqual([]);
});

test('a wrong property in an example is found, with the number and the line of the block', () => {
  const document = [
    'Text.', '', '```ts', "new Queue(stack, 'Support', {", '  instance,', '  hoursOfOperation: hours,', '});', '```', '',
    '```ts', "new Queue(stack, 'Support', {", '  instance,', '  hoursOfOperation: hours,', '  nonsense: 1,', '});', '```',
  ].join('\n');
  expect(problemsOf(codeBlocks(document, 'ts'), 'the document')).toEqual([
    expect.stringMatching(/^the document, block 2, line 14: .*'nonsense' does not exist/),
  ]);
});
