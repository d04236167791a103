/**
 * A value that is read while the flow runs, written as a JSONPath.
 *
 * Its `path` can stand in a message (`Your number is $.Attributes.number`) and, alone, wherever a block takes a dynamic
 * value. In TypeScript an attribute in a template literal renders as its path.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/connect-attrib-list.html
 */
export class Attribute {
  /** What the customer typed last into a store customer input block; the text `Timeout` if nothing came. */
  public static readonly STORED_CUSTOMER_INPUT = new Attribute('$.StoredCustomerInput');
  /** The customer's phone number. */
  public static readonly CUSTOMER_NUMBER = new Attribute('$.CustomerEndpoint.Address');
  /** The language of the contact, e.g. `en-US`. */
  public static readonly LANGUAGE = new Attribute('$.LanguageCode');
  /** The name of the working queue. */
  public static readonly QUEUE_NAME = new Attribute('$.Queue.Name');
  /** The identifier of the contact. */
  public static readonly CONTACT_ID = new Attribute('$.ContactId');

  /**
   * A user-defined attribute of the contact, set by a set contact attributes block or by an API.
   */
  public static userDefined(key: string): Attribute {
    return Attribute.ofNamespace('Attributes', key);
  }

  /**
   * A value that the last Lambda function of the flow returned.
   */
  public static external(key: string): Attribute {
    return Attribute.ofNamespace('External', key);
  }

  /**
   * A metric that a get metrics block read, e.g. `Queue.Size` or `Agents.Available.Count`.
   */
  public static metric(key: string): Attribute {
    return new Attribute(`$.Metrics.${key}`);
  }

  /**
   * Any JSONPath, e.g. `$.SegmentAttributes['connect:Subtype']`.
   */
  public static of(path: string): Attribute {
    return new Attribute(path);
  }

  private static ofNamespace(namespace: string, key: string): Attribute {
    return new Attribute(/^[\w-]+$/.test(key) ? `$.${namespace}.${key}` : `$.${namespace}.['${key}']`);
  }

  private constructor(
    /**
     * The JSONPath.
     */
    public readonly path: string,
  ) {}

  /**
   * The JSONPath.
   */
  public toString(): string {
    return this.path;
  }
}
