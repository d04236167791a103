import { readFileSync } from 'fs';
import { join } from 'path';
import * as ts from 'typescript';

export const ROOT = join(__dirname, '..', '..', '..');

/** The compiler options of the project, for type-checking from memory. */
export function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (file) => readFileSync(file, 'utf-8'));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  return {
    ...options,
    noEmit: true,
    rootDir: ROOT,
    // A block of a document declares what it shows and need not use it.
    noUnusedLocals: false,
    noUnusedParameters: false,
    paths: {
      'cdk-connect-callbacks': [join(ROOT, 'src/index.ts')],
      'cdk-connect-callbacks/testing': [join(ROOT, 'src/testing/index.ts')],
      'cdk-connect-callbacks/testing/jest': [join(ROOT, 'src/testing/jest.ts')],
    },
  };
}

/** The declarations of the CDK are most of the time that a program takes, and the same for each. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** A program over files of the project and files that are only in memory. */
export function programOf(files: readonly string[], inMemory: ReadonlyMap<string, string> = new Map()): ts.Program {
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => inMemory.has(file) || fileExists(file);
  host.readFile = (file) => inMemory.get(file) ?? readFile(file);
  host.getSourceFile = (file, language, ...rest) => {
    const text = inMemory.get(file);
    if (text !== undefined) return ts.createSourceFile(file, text, language);
    if (!parsed.has(file)) parsed.set(file, getSourceFile.call(host, file, language, ...rest));
    return parsed.get(file);
  };
  return ts.createProgram([...files, ...inMemory.keys()], options, host);
}
