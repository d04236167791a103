import { readFileSync } from 'fs';
import * as ts from 'typescript';

/** The names of the tests in a file, each behind those of its groups, as they are written there: with `%s` for what a table fills in. */
export function testNames(file: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node, groups: readonly string[]): void => {
    const call = namedCall(node);
    if (call?.keyword === 'test') names.push([...groups, call.name].join(' '));
    const inside = call?.keyword === 'describe' ? [...groups, call.name] : groups;
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf-8'), ts.ScriptTarget.Latest), []);
  return names;
}

/** A call like `test('name', …)` or `test.each(…)('name', …)`. */
function namedCall(node: ts.Node): { readonly keyword: string; readonly name: string } | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const [name] = node.arguments;
  const keyword = ts.isCallExpression(node.expression) ? tableKeyword(node.expression.expression) : node.expression;
  return keyword && name && ts.isIdentifier(keyword) && ts.isStringLiteralLike(name) ? { keyword: keyword.text, name: name.text } : undefined;
}

function tableKeyword(callee: ts.Expression): ts.Expression | undefined {
  return ts.isPropertyAccessExpression(callee) && callee.name.text === 'each' ? callee.expression : undefined;
}
