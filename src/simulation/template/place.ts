import { INTRINSICS } from './intrinsics';
import { dynamicText } from './intrinsics/dynamic';
import type { StackScope } from './stack-scope';
import { isObject, Json, JsonObject, own } from '../../language/json';
import { Problems, shown } from '../../language/problems';

/** Where a value stands in a template, and so what its references mean and how its problems are told. */
export class Place {
  private hasFailed = false;

  constructor(readonly scope: StackScope, private readonly name: string, private readonly problems: Problems) {}

  get failed(): boolean {
    return this.hasFailed;
  }

  /** A value as CloudFormation would resolve it; undefined is `AWS::NoValue`, or something that has been reported. */
  resolve(value: Json): Json | undefined {
    if (typeof value === 'string') return dynamicText(value, this);
    if (Array.isArray(value)) return value.map((item) => this.resolve(item)).filter((item) => item !== undefined);
    if (!isObject(value)) return value;
    const [name] = Object.keys(value);
    if (isIntrinsic(value)) return (own(INTRINSICS, name) ?? unknown(name))(value[name], this);
    return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => {
      const resolved = this.resolve(item);
      return resolved === undefined ? [] : [[key, resolved]];
    }));
  }

  /** A value that has to be one text. */
  text(value: Json): string | undefined {
    const resolved = this.resolve(value);
    if (resolved === undefined || this.failed) return undefined;
    if (typeof resolved !== 'object') return String(resolved);
    return this.fail('NotAText', 'has something else where a text is expected', value, 'write a text, or a function that gives one');
  }

  /** A value that has to be a list of texts. */
  list(value: Json): string[] | undefined {
    const resolved = this.resolve(value);
    if (resolved === undefined || this.failed) return undefined;
    if (Array.isArray(resolved)) return resolved.map(String);
    return this.fail('NotAList', 'has something else where a list is expected', value, 'write a list, or a function that gives one');
  }

  fail(code: string, wrong: string, got: unknown, instead: string): undefined {
    this.hasFailed = true;
    this.problems.add(code, `${this.name} ${wrong}, got ${shown(got)}; ${instead}`);
    return undefined;
  }

  failAtReference(name: string): undefined {
    return this.fail('ReferenceToNothing', 'refers to what is not in the template', name, 'refer to one of its resources or parameters');
  }

  /** For what has been reported where it stands. */
  giveUp(): undefined {
    this.hasFailed = true;
    return undefined;
  }
}

function isIntrinsic(value: JsonObject): boolean {
  const [name, ...others] = Object.keys(value);
  return others.length === 0 && (name === 'Ref' || name?.startsWith('Fn::'));
}

function unknown(name: string) {
  return (argument: Json, place: Place) => place.fail(
    'UnknownFunction', `uses ${name}, which is not resolved here`, { [name]: argument }, 'resolve it before, or write the value',
  );
}
