import { isObject, Json, JsonObject, own } from '../../language/json';
import { Problems, shown } from '../../language/problems';

/** Reads resolved properties. CloudFormation takes `"30"` for 30 and `"true"` for true, and so does this. */
export class Properties {
  constructor(readonly json: JsonObject, private readonly label: string, private readonly problems: Problems, private readonly path = '') {}

  has(key: string): boolean {
    return this.value(key) !== undefined;
  }

  /** A text without which the resource could not be made. */
  text(key: string): string {
    const text = this.optionalText(key);
    if (text === undefined && !this.has(key)) this.report(key, 'is missing', 'write it');
    return text ?? '';
  }

  optionalText(key: string): string | undefined {
    const value = this.value(key);
    if (value === undefined || typeof value !== 'object') return value === undefined ? undefined : String(value);
    return this.report(key, 'is not a text', 'write a text');
  }

  number(key: string): number | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
    return Number.isFinite(number) ? number : this.report(key, 'is not a number', 'write a number');
  }

  flag(key: string): boolean | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    if (value === true || value === 'true') return true;
    return value === false || value === 'false' ? false : this.report(key, 'is neither true nor false', 'write true or false');
  }

  /** A part; one that is not there has no properties. */
  at(key: string): Properties {
    const value = this.value(key);
    if (value !== undefined && !isObject(value)) this.report(key, 'is not an object', 'write an object');
    return this.part(isObject(value) ? value : {}, key);
  }

  items(key: string): Properties[] {
    return this.list(key).map((item, index) => this.part(isObject(item) ? item : {}, `${key}[${index}]`));
  }

  texts(key: string): string[] {
    return this.list(key).map(String);
  }

  private value(key: string): Json | undefined {
    return own(this.json, key);
  }

  private list(key: string): Json[] {
    const value = this.value(key) ?? [];
    if (!Array.isArray(value)) this.report(key, 'is not a list', 'write a list');
    return Array.isArray(value) ? value : [];
  }

  private part(json: JsonObject, key: string): Properties {
    return new Properties(json, this.label, this.problems, `${this.path}${key}.`);
  }

  private report(key: string, wrong: string, instead: string): undefined {
    this.problems.add('PropertyNotReadable', `${this.label}, property "${this.path}${key}" ${wrong}, got ${shown(this.value(key))}; ${instead}`);
    return undefined;
  }
}
