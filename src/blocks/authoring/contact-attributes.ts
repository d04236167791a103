import { Attribute } from './attribute';
import { checkAttributeNames } from './attribute-names';
import { declaredAttribute } from './declared-keys';
import { FlowPart } from './flow-part';
import { SensitivePart } from './sensitive-part';
import { Declaration } from '../../language/declaration';
import { MAX_ATTRIBUTE_BYTES } from '../../language/limits';
import { Problems, shown } from '../../language/problems';

/** How many of the largest attributes a refusal names. */
const NAMED = 5;

/**
 * What a user-defined attribute may hold.
 */
export interface DeclaredAttribute {
  /**
   * The most UTF-8 bytes that its value can have, at least 1.
   */
  readonly maxBytes: number;

  /**
   * Whether the value must neither be logged nor kept, e.g. the number of a card. It is entered with encryption, used inside of
   * `sensitively`, and blanked after that.
   *
   * @default false
   */
  readonly sensitive?: boolean;
}

/**
 * What is done about a sensitive attribute, beside blanking it.
 */
export interface SensitiveUseOptions {
  /**
   * Whether logging is switched on behind the part. A flow cannot know whether it was on before.
   *
   * @default false
   */
  readonly logAfterwards?: boolean;
}

/**
 * The user-defined attributes of a contact, with the most that each can hold.
 *
 * A contact holds 32 KB of them: the UTF-8 bytes of keys and values together. What exceeds that is refused here and not at the
 * call in which every value happens to be long. Give it to the content of the flows that use the attributes.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/connect-contact-attributes.html
 */
export class ContactAttributes {
  /**
   * The UTF-8 bytes of all keys, and of all values where each is at its longest.
   */
  public readonly longestBytes: number;

  constructor(private readonly attributes: Record<string, DeclaredAttribute>) {
    const keys = Object.keys(attributes);
    const sizes = keys.map((key) => ({ key, bytes: Buffer.byteLength(key) + attributes[key].maxBytes }));
    this.longestBytes = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    const problems = new Problems();
    checkAttributeNames(keys, problems);
    for (const key of keys.filter((one) => !Number.isInteger(attributes[one].maxBytes) || attributes[one].maxBytes < 1)) {
      problems.add('MaxBytesOutOfRange', `attributes.${key}.maxBytes is not a whole number in the range, got ${shown(attributes[key].maxBytes)}; write 1 or more`);
    }
    problems.addUnless(!(this.longestBytes > MAX_ATTRIBUTE_BYTES), 'AttributesTooLarge',
      `attributes can have more than ${MAX_ATTRIBUTE_BYTES} bytes of keys and values together, got ${this.longestBytes}; shorten or store elsewhere ${largest(sizes)}`);
    problems.throwIfAny('ContactAttributes');
  }

  /**
   * One of the attributes.
   *
   * @param key the name, as it is declared
   */
  public attribute(key: string): Attribute {
    const declared = { subject: 'ContactAttributes', method: 'attribute', keys: Object.keys(this.attributes) };
    return declaredAttribute(declared, key, (name) => Attribute.userDefined(name));
  }

  /**
   * These attributes together with others that the same contacts have, e.g. those of a `QueuedCallback`. What is declared in
   * several places must be declared alike.
   */
  public including(...others: ContactAttributes[]): ContactAttributes {
    const problems = new Problems();
    const all: Record<string, DeclaredAttribute> = { ...this.attributes };
    for (const [key, declared] of others.flatMap(({ attributes }) => Object.entries(attributes))) {
      problems.addUnless(all[key] === undefined || isSame(all[key], declared), 'DeclaredDifferently',
        `including has an attribute that is declared differently, got ${shown(key)} as ${shown(all[key])} and ${shown(declared)}; declare it alike, or rename one of them`);
      all[key] = declared;
    }
    problems.throwIfAny('ContactAttributes');
    return new ContactAttributes(all);
  }

  /**
   * A part that uses a sensitive attribute: logging is off for it, and behind it the attribute is blanked, also where the part
   * fails. A part that hangs up, transfers the contact or goes to a block outside must blank the attribute itself.
   *
   * @param key the name of a sensitive attribute
   * @param part what asks for the value and uses it
   */
  public sensitively(key: string, part: FlowPart, options: SensitiveUseOptions = {}): FlowPart {
    const problems = new Problems();
    problems.addUnless(this.attributes[key]?.sensitive === true, 'NotSensitive',
      `sensitively must name an attribute that is declared as sensitive, got ${shown(key)}; declare it with sensitive: true`);
    problems.throwIfAny('ContactAttributes');
    return new SensitivePart({ key, part, logAfterwards: options.logAfterwards ?? false, declaration: this._declaration });
  }

  /** @internal */
  public get _declaration(): Declaration {
    const entries = Object.entries(this.attributes);
    return {
      namespace: '$.Attributes',
      keys: entries.map(([key]) => key),
      maxBytes: Object.fromEntries(entries.map(([key, { maxBytes }]) => [key, maxBytes])),
      sensitive: entries.filter(([, { sensitive }]) => sensitive).map(([key]) => key),
    };
  }
}

function largest(sizes: readonly { readonly key: string; readonly bytes: number }[]): string {
  return [...sizes].sort((one, other) => other.bytes - one.bytes).slice(0, NAMED).map(({ key, bytes }) => `${shown(key)} (${bytes})`).join(', ');
}

function isSame(one: DeclaredAttribute, other: DeclaredAttribute): boolean {
  return one.maxBytes === other.maxBytes && (one.sensitive ?? false) === (other.sensitive ?? false);
}
