import { IResolvable, IResolveContext, Stack, Token, Tokenization } from 'aws-cdk-lib';
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

  constructor(private readonly stack: Stack, private readonly json: () => JsonObject) {}

  public resolve(context: IResolveContext): unknown {
    const json = this.json();
    this.text ??= textWithTokens(json);
    return this.text === undefined ? this.stack.toJsonString(json) : resolved(this.text, context);
  }

  public toString(): string {
    return Token.asString(this);
  }
}

/** Undefined if it holds tokens that are no texts. */
function textWithTokens(json: JsonObject): string | undefined {
  let isPlain = true;
  const text = JSON.stringify(json, function (this: Record<string, Json>, key, value: Json) {
    // What the object holds, not what it becomes: a token becomes a text.
    if (isOpaque(this[key])) isPlain = false;
    return value;
  });
  return isPlain ? text : undefined;
}

/** Tokens that are objects, lists or numbers, and intrinsic functions written out. */
function isOpaque(value: Json): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return false;
  if (Token.isUnresolved(value)) return true;
  const [key, ...others] = isObject(value) ? Object.keys(value) : [];
  return others.length === 0 && (key === 'Ref' || key?.startsWith('Fn::') === true);
}

function resolved(text: string, context: IResolveContext): unknown {
  const known = new Map<IResolvable, Json[]>();
  const mapToken = (token: IResolvable) => {
    if (!known.has(token)) known.set(token, partsOf(escaped(context.resolve(token) as Json)));
    return known.get(token);
  };
  const joined = Tokenization.reverseString(text).mapTokens({ mapToken }).join({
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
