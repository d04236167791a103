import { existsSync } from 'fs';
import { join } from 'path';
import type { FunctionModel } from '../../center/model';

/** Where the code of a function is. */
export interface HandlerFile {
  readonly file: string;
  readonly exportName: string;
}

const EXTENSIONS = ['.mjs', '.js', '.cjs'];

/** Throws for what cannot be run here. */
export function handlerFile({ name, code, handler }: FunctionModel): HandlerFile {
  if (code === undefined) throw new Error(`function ${name} has its code elsewhere, got handler ${handler}; answer for it with \`answering\``);
  const dot = handler.lastIndexOf('.');
  const file = EXTENSIONS.map((extension) => join(code, handler.slice(0, dot) + extension)).find((path) => existsSync(path));
  if (!file) throw new Error(`function ${name} has no JavaScript for its handler, got ${handler} in ${code}; answer for it with \`answering\``);
  return { file, exportName: handler.slice(dot + 1) };
}
