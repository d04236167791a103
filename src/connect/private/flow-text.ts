import { IResolvable, IResolveContext, Stack, Token, TokenizedStringFragments, Tokenization } from 'aws-cdk-lib';
import { isObject, Json, JsonObject } from '../../language/json';

/**
 * A document as a text of the template. The same as `Stack.toJsonString`, which walks through all of a document each time that it
 * is resolved; here the text is made once, and each of its tokens is resolved once.
 */
export function flowText(stack: Stack, json: () => JsonObject): string {
  return Token.asString(new FlowText(stack, json));
}

class FlowText implements IResolvable {
  public readonly creationStack: string[] = [];
  private text?: string;
  private fragments?: TokenizedStringFragments;

  constructor(private readonly stack: Stack, private readonly json: () => JsonObject) {}

  public resolve(context: IResolveContext): unknown {
    const json = this.json();
    this.text ??= isPlain(json) ? JSON.stringify(json) : undefined;
    if (this.text === undefined) return this.stack.toJsonString(json);
    this.fragments ??= Tokenization.reverseString(this.text);
    return context.preparing ? referencesIn(this.fragments, context) : resolved(this.fragments, context);
  }

  public toString(): string {
    return Token.asString(this);
  }
}

/** Whether all tokens in it are texts. */
function isPlain(value: Json): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value) || !Token.isUnresolved(value);
  return typeof value !== 'object' || value === null || (!isOpaque(value) && Object.values(value).every(isPlain));
}

/** Tokens that are objects or lists, and intrinsic functions written out. */
function isOpaque(value: object): boolean {
  if (Token.isUnresolved(value)) return true;
  const [key, ...others] = Array.isArray(value) ? [] : Object.keys(value);
  return others.length === 0 && (key === 'Ref' || key?.startsWith('Fn::') === true);
}

/** Who prepares wants to know what the text refers to, and not the text. */
function referencesIn({ tokens }: TokenizedStringFragments, context: IResolveContext): unknown {
  return { 'Fn::Join': ['', [...new Set(tokens)].map((token) => context.resolve(token))] };
}

function resolved(fragments: TokenizedStringFragments, context: IResolveContext): unknown {
  const known = new Map<IResolvable, Json[]>();
  const mapToken = (token: IResolvable) => {
    if (!known.has(token)) known.set(token, partsOf(escaped(context.resolve(token) as Json)));
    return known.get(token);
  };
  const joined = fragments.mapTokens({ mapToken }).join({
    join: (left: Joined | Json | Json[], right: Json | Json[]) => (left instanceof Joined ? left : new Joined().add(left)).add(right),
  });
  return joined instanceof Joined ? joined.value : joined;
}

/** Texts that follow each other are one. */
class Joined {
  private readonly parts: Json[] = [];

  public add(part: Json | Json[]): this {
    for (const one of [part].flat()) {
      const last = this.parts.length - 1;
      if (typeof one === 'string' && typeof this.parts[last] === 'string') this.parts[last] += one;
      else this.parts.push(one);
    }
    return this;
  }

  public get value(): Json {
    return this.parts.length === 1 ? this.parts[0] : { 'Fn::Join': ['', this.parts] };
  }
}

/** What is known already stands inside of a JSON text. */
function escaped(value: Json): Json {
  return typeof value === 'string' ? JSON.stringify(value).slice(1, -1) : value;
}

/** The parts of what is joined itself. */
function partsOf(value: Json): Json[] {
  const [separator, parts] = isObject(value) && Array.isArray(value['Fn::Join']) ? value['Fn::Join'] : [];
  return separator === '' && Array.isArray(parts) ? parts : [value];
}
