import { join } from 'path';
import * as ts from 'typescript';
import { programOf, ROOT } from './program';

/** A class, struct, enum, or a member of one. */
export interface ApiEntry {
  /** As a message and API.md name it: `QueueProps.maxContacts`. */
  readonly path: string;
  readonly summary: string;
  readonly needsDefault: boolean;
  readonly hasDefault: boolean;
}

/** Everything that a user of the package can see, members that a class of the CDK brings along excepted. */
export function publicApi(): ApiEntry[] {
  const index = join(ROOT, 'src/index.ts');
  const program = programOf([index]);
  const checker = program.getTypeChecker();
  return exportsOf(checker.getSymbolAtLocation(program.getSourceFile(index)!)!, checker).flatMap((symbol) => entriesOf(symbol, checker));
}

function exportsOf(module: ts.Symbol, checker: ts.TypeChecker): ts.Symbol[] {
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol = resolved(exported, checker);
    return symbol.flags & ts.SymbolFlags.ValueModule ? exportsOf(symbol, checker) : [symbol]; // eslint-disable-line no-bitwise
  });
}

function resolved(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol; // eslint-disable-line no-bitwise
}

function entriesOf(symbol: ts.Symbol, checker: ts.TypeChecker): ApiEntry[] {
  const declaration = symbol.declarations?.[0];
  if (declaration === undefined || isInternal(declaration)) return [];
  const members = memberDeclarations(declaration).filter(isPublic).map((member) => {
    const name = nameOf(member);
    const memberSymbol = checker.getSymbolAtLocation((member as ts.NamedDeclaration).name ?? member)
      ?? (member as { symbol?: ts.Symbol }).symbol;
    return entry(`${symbol.name}.${name}`, memberSymbol, needsDefault(declaration, member), checker);
  });
  return [entry(symbol.name, symbol, false, checker), ...members];
}

function entry(path: string, symbol: ts.Symbol | undefined, required: boolean, checker: ts.TypeChecker): ApiEntry {
  const tags = symbol?.getJsDocTags(checker) ?? [];
  return {
    path,
    summary: ts.displayPartsToString(symbol?.getDocumentationComment(checker)).trim(),
    needsDefault: required,
    hasDefault: tags.some(({ name }) => name === 'default'),
  };
}

function memberDeclarations(declaration: ts.Declaration): ts.Declaration[] {
  if (ts.isClassDeclaration(declaration)) {
    const parameters = declaration.members.filter(ts.isConstructorDeclaration).flatMap(({ parameters: all }) => [...all]);
    return [...declaration.members.filter((member) => !ts.isConstructorDeclaration(member)), ...parameters.filter(isParameterProperty)];
  }
  return ts.isInterfaceDeclaration(declaration) || ts.isEnumDeclaration(declaration) ? [...declaration.members] : [];
}

/** `constructor(public readonly name: string)` declares a member. */
function isParameterProperty(parameter: ts.ParameterDeclaration): boolean {
  return (ts.getModifiers(parameter) ?? []).some(({ kind }) => kind === ts.SyntaxKind.PublicKeyword);
}

function isPublic(member: ts.Declaration): boolean {
  const modifiers = ts.canHaveModifiers(member) ? ts.getModifiers(member) ?? [] : [];
  return !isInternal(member) && modifiers.every(({ kind }) => kind !== ts.SyntaxKind.PrivateKeyword && kind !== ts.SyntaxKind.ProtectedKeyword);
}

function isInternal(declaration: ts.Declaration): boolean {
  return ts.getJSDocTags(declaration).some(({ tagName }) => tagName.text === 'internal');
}

/** Behavioral interfaces begin with `I` by the rule of jsii; every other one is a struct that users write. */
function needsDefault(owner: ts.Declaration, member: ts.Declaration): boolean {
  return ts.isInterfaceDeclaration(owner) && !/^I[A-Z]/.test(owner.name.text)
    && ts.isPropertySignature(member) && member.questionToken !== undefined;
}

function nameOf(member: ts.Declaration): string {
  const { name } = member as ts.NamedDeclaration;
  return name === undefined ? '' : name.getText();
}
