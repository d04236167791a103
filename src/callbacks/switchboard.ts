import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { AttributeType, BillingMode, ITable, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Grant, IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { FunctionUrl, FunctionUrlAuthType, IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { HelperOptions } from './helper-options';
import { HelperAlarm } from './private/helper-alarm';
import { METRIC_NAMESPACE } from './private/helper-alarms';
import { HelperFunction } from './private/helper-function';
import { JsonLayer, jsonLayer } from './private/json-layer';
import { attributeKey, longestBytes, SwitchDeclaration, SwitchDeclarations } from './private/switch-declaration';
import { checkSwitch, readByFunction, readDataTable } from './private/switchboard-flow';
import { GO_ON, HELPER_TIMEOUT } from './private/vocabulary';
import { SwitchDefinition } from './switch-definition';
import { SwitchboardStore } from './switchboard-store';
import { Attribute, Chain, CheckContactAttributes, ContactAttributes, FlowPart } from '../blocks';
import { Problems, shown } from '../language/problems';

/**
 * Properties of a `Switchboard`.
 */
export interface SwitchboardProps extends HelperOptions {
  /**
   * The switches by name: 1 to 24 letters and digits, dashes inside.
   */
  readonly switches: Record<string, SwitchDefinition>;

  /**
   * Where the switches are kept. The options for helpers matter for DynamoDB only, because a data table needs no helper.
   *
   * @default SwitchboardStore.dynamoDb()
   */
  readonly store?: SwitchboardStore;
}

/**
 * What distinguishes several reads of the switches in one flow.
 */
export interface ReadSwitchesOptions {
  /**
   * What the names of the blocks end with.
   *
   * @default - nothing
   */
  readonly label?: string;
}

/**
 * Where a flag leads.
 */
export interface FlagBranches {
  /**
   * Where to go if the flag is on.
   *
   * @default - to the block after this one
   */
  readonly whenOn?: FlowPart;

  /**
   * Where to go if the flag is off.
   *
   * @default - to the block after this one
   */
  readonly whenOff?: FlowPart;
}

const SWITCH_NAME = /^(?=.{1,24}$)[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/;
/** What the function answers beside the switches. */
const RESERVED = 'outcome';
/** The handler counts under this name, see `lambda/switchboard/handler.ts`. */
const INVALID_METRIC = 'InvalidSwitch';

/**
 * Switches that business users set while the contact center is open, without a deployment: whether callbacks are offered, which
 * version of a flow is taken, thresholds, texts.
 *
 * A flow reads all of them at once with `read`, at its beginning; after that they are attributes of the contact. A change counts
 * for new contacts within about 5 seconds. The app declares what a switch is until somebody sets it; no deployment changes what
 * was set, and what can no longer be set counts as declared. If the switches cannot be read, they stay as they were seen last.
 *
 * With DynamoDB, the API is the function URL `apiUrl`: `GET /switches` lists the switches with who set them and when,
 * `PUT /switches/<name>` with `{ "value": … }` sets one (`true`, a number, a word, or texts by language), and `DELETE` gives it back
 * to what the app declares. The log of the API is the record of changes.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/operational-excellence.html
 */
export class Switchboard extends Construct {
  /**
   * The attributes that hold the switches, for `including` them in a declaration of your own.
   */
  public readonly attributes: ContactAttributes;

  /**
   * The function that flows ask; undefined for a data table.
   */
  public readonly handler?: IFunction;

  /**
   * The address of the API, whose callers sign their requests with Signature Version 4; undefined for a data table.
   */
  public readonly apiUrl?: string;

  /**
   * The table with what was set; undefined for a data table of Amazon Connect.
   */
  public readonly table?: ITable;

  private readonly switches: SwitchDeclarations;
  private readonly dataTableArn?: string;
  private readonly functionUrl?: FunctionUrl;

  constructor(scope: Construct, id: string, props: SwitchboardProps) {
    super(scope, id);
    const { switches, store = SwitchboardStore.dynamoDb(), ...options } = props;
    this.switches = Object.fromEntries(Object.entries(switches).map(([name, { _declaration }]) => [name, _declaration]));
    this.attributes = this.check();
    this.dataTableArn = store._bind(this, this.switches);
    if (this.dataTableArn !== undefined) return;
    const table = this.makeTable(options);
    this.table = table;
    const declared = jsonLayer(this, 'Switches', 'switches.json', this.switches);
    this.handler = this.makeReader(table, declared, options);
    this.functionUrl = this.makeApi(table, declared, options);
    this.apiUrl = this.functionUrl.url;
  }

  /**
   * Lets somebody list and set the switches over the API. A data table has none: its console has permissions of its own.
   */
  public grantApi(grantee: IGrantable): Grant {
    const problems = new Problems();
    problems.addUnless(this.functionUrl !== undefined, 'NoApi',
      'grantApi needs an API, got a store that is a data table; use SwitchboardStore.dynamoDb(), or a security profile of the instance');
    problems.throwIfAny(this.subject);
    return this.functionUrl!.grantInvokeUrl(grantee);
  }

  /**
   * Reads all switches into attributes of the contact, for the beginning of a flow. It fails nowhere: what is not known is as declared.
   *
   * Texts are in the language that the contact has then.
   */
  public read(options: ReadSwitchesOptions = {}): Chain {
    const suffix = options.label ? ` ${options.label}` : '';
    return this.handler ? readByFunction(this.handler, this.switches, suffix) : readDataTable(this.dataTableArn!, this.switches, suffix);
  }

  /**
   * The attribute of a flag: `on` or `off`.
   */
  public flag(switchName: string): Attribute {
    return this.attributeOf('flag', switchName);
  }

  /**
   * The attribute of a number, e.g. for `Condition`s.
   */
  public number(switchName: string): Attribute {
    return this.attributeOf('number', switchName);
  }

  /**
   * The attribute of a choice.
   */
  public choice(switchName: string): Attribute {
    return this.attributeOf('choice', switchName);
  }

  /**
   * The attribute of a text, e.g. for `Message.text`.
   */
  public text(switchName: string): Attribute {
    return this.attributeOf('text', switchName);
  }

  /**
   * A block that branches on a flag, behind `read`.
   */
  public checkFlag(blockName: string, switchName: string, branches: FlagBranches): CheckContactAttributes {
    const { whenUnknown } = this.declared('flag', switchName);
    return checkSwitch(blockName, switchName, whenUnknown, { on: branches.whenOn ?? GO_ON, off: branches.whenOff ?? GO_ON });
  }

  /**
   * A block that branches on a choice, behind `read`.
   *
   * @param leadsTo where values lead; those that are left out lead to the block after this one
   */
  public checkChoice(blockName: string, switchName: string, leadsTo: Record<string, FlowPart>): CheckContactAttributes {
    const { values = [], whenUnknown } = this.declared('choice', switchName);
    const problems = new Problems();
    const strange = Object.keys(leadsTo).filter((value) => !values.includes(value));
    problems.addUnless(strange.length === 0, 'NotAValue', `leadsTo must name values of the switch, got ${shown(strange)}; use ${shown(values)}`);
    problems.throwIfAny(this.subject);
    return checkSwitch(blockName, switchName, whenUnknown, Object.fromEntries(values.map((value) => [value, leadsTo[value] ?? GO_ON])));
  }

  /** @internal */
  public _checkSwitch(prop: string, kind: SwitchDeclaration['kind'], switchName: string, problems: Problems): void {
    const names = Object.keys(this.switches).filter((name) => this.switches[name].kind === kind);
    problems.addUnless(names.includes(switchName), 'SwitchNotDeclared',
      `${prop} must name a ${kind} of the switchboard, got ${shown(switchName)}; ${names.length > 0 ? `it declares ${names.map(shown).join(', ')}` : 'it declares none'}`);
  }

  /** @internal */
  public _valuesOf(switchName: string): readonly string[] {
    return this.switches[switchName]?.values ?? [];
  }

  private get subject(): string {
    return `Switchboard "${this.node.path}"`;
  }

  private attributeOf(kind: SwitchDeclaration['kind'], switchName: string): Attribute {
    this.declared(kind, switchName);
    return Attribute.userDefined(attributeKey(switchName));
  }

  private declared(kind: SwitchDeclaration['kind'], switchName: string): SwitchDeclaration {
    const problems = new Problems();
    this._checkSwitch('switchName', kind, switchName, problems);
    problems.throwIfAny(this.subject);
    return this.switches[switchName];
  }

  private check(): ContactAttributes {
    const names = Object.keys(this.switches);
    const problems = new Problems();
    problems.addUnless(names.length > 0, 'NoSwitches', 'switches must have at least one switch, got {}; add one like offering: SwitchDefinition.flag(true)');
    const strange = names.filter((name) => !SWITCH_NAME.test(name) || name === RESERVED);
    problems.addUnless(strange.length === 0, 'SwitchName',
      `switches must have names of 1 to 24 letters and digits with dashes inside, other than "${RESERVED}", got ${shown(strange)}; write one like "offering"`);
    const sizes = Object.fromEntries(names.map((name) => [attributeKey(name), { maxBytes: longestBytes(this.switches[name]) }]));
    problems.collect(() => new ContactAttributes(sizes));
    problems.throwIfAny(this.subject);
    return new ContactAttributes(sizes);
  }

  /** What people have set is worth a backup, and outlives the stack. */
  private makeTable({ encryptionKey }: HelperOptions): Table {
    return new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      removalPolicy: RemovalPolicy.RETAIN,
      ...(encryptionKey ? { encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey } : {}),
    });
  }

  private makeReader({ tableArn, tableName }: Table, { layer, path }: JsonLayer, options: HelperOptions): IFunction {
    const reader = new HelperFunction(this, 'Handler', {
      handler: 'switchboard',
      description: 'Tells flows how the switches are set',
      timeout: HELPER_TIMEOUT,
      environment: { TABLE_NAME: tableName, SWITCHES_PATH: path },
      statements: [new PolicyStatement({ actions: ['dynamodb:GetItem'], resources: [tableArn] })],
      layers: [layer],
      options,
    });
    this.watchInvalid(reader, options);
    return reader;
  }

  private makeApi({ tableArn, tableName }: Table, { layer, path }: JsonLayer, options: HelperOptions): FunctionUrl {
    const api = new HelperFunction(this, 'Api', {
      handler: 'switchboard-api',
      description: 'Lists and sets the switches',
      timeout: Duration.seconds(10),
      environment: { TABLE_NAME: tableName, SWITCHES_PATH: path },
      statements: [new PolicyStatement({ actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], resources: [tableArn] })],
      layers: [layer],
      options,
    });
    return api.addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM });
  }

  private watchInvalid(reader: HelperFunction, { alarmActions: actions }: HelperOptions): void {
    const metric = new Metric({
      namespace: METRIC_NAMESPACE,
      metricName: INVALID_METRIC,
      dimensionsMap: { function: reader.functionName, service: reader.handlerName },
      statistic: Stats.SUM,
      period: Duration.minutes(5),
    });
    const description = 'A switch has a value that it can no longer have, and counts as declared.';
    new HelperAlarm(this, 'Invalid', { metric, threshold: 1, description, actions });
  }
}
