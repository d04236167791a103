import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { CfnDataTable, CfnDataTableAttribute, IInstanceRef } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { SwitchDeclaration, SwitchDeclarations, valuesOf } from './private/switch-declaration';
import { derivedName } from '../connect/private/construct';
import { Problems, shown } from '../language/problems';

/**
 * Properties of a switchboard that is a data table of Amazon Connect.
 */
export interface DataTableStoreProps {
  /** The instance whose console shows the table. */
  readonly instance: IInstanceRef;

  /**
   * The name of the table, 1 to 127 characters.
   *
   * @default - derived from the construct path
   */
  readonly dataTableName?: string;
}

/**
 * Where the switches of a `Switchboard` are kept.
 */
export abstract class SwitchboardStore {
  /**
   * A DynamoDB table. Switches are set over an API with IAM authorization, which keeps a record of who did it.
   */
  public static dynamoDb(): SwitchboardStore {
    return new DynamoDbStore();
  }

  /**
   * A data table of Amazon Connect, which business users edit in its console. It holds flags, choices and numbers, but no texts,
   * because a flow cannot tell a text that nobody entered.
   *
   * What the service gives for a value that nobody entered is not published, so the flow takes over only what a switch can be set
   * to, and a warning reminds of it: `annotation::cdk-connect-callbacks:switchboard-data-table`.
   *
   * @see https://docs.aws.amazon.com/connect/latest/adminguide/data-table-block.html
   */
  public static dataTable(props: DataTableStoreProps): SwitchboardStore {
    return new DataTableStore(props);
  }

  /**
   * The identifier of the data table, once it is made; undefined for a store without one.
   *
   * @internal
   */
  public abstract _bind(scope: Construct, switches: SwitchDeclarations): string | undefined;
}

class DynamoDbStore extends SwitchboardStore {
  /** @internal */
  public _bind(): undefined {
    return undefined;
  }
}

class DataTableStore extends SwitchboardStore {
  constructor(private readonly props: DataTableStoreProps) {
    super();
  }

  /** @internal */
  public _bind(scope: Construct, switches: SwitchDeclarations): string {
    const texts = Object.keys(switches).filter((name) => switches[name].kind === 'text');
    const problems = new Problems();
    problems.addUnless(texts.length === 0, 'TextInDataTable',
      `switches has texts, which a data table cannot hold, got ${shown(texts)}; put them into a Switchboard with SwitchboardStore.dynamoDb()`);
    problems.throwIfAny(`Switchboard "${scope.node.path}"`);
    const { instanceArn } = this.props.instance.instanceRef;
    const table = new CfnDataTable(scope, 'DataTable', {
      instanceArn,
      name: this.props.dataTableName ?? derivedName(scope),
      description: 'Switches that flows read. An empty one is as the app declares it.',
      status: 'PUBLISHED',
      // Required, and without meaning where no value depends on the time.
      timeZone: 'UTC',
      valueLockLevel: 'VALUE',
    });
    const attributes = Object.entries(switches).map(([name, one]) => column(scope, name, one, { instanceArn, dataTableArn: table.attrArn }));
    for (const resource of [table, ...attributes]) resource.applyRemovalPolicy(RemovalPolicy.RETAIN);
    Validations.of(scope).addWarning('cdk-connect-callbacks:switchboard-data-table', 'what a flow reads where nobody has entered a value is not published, '
      + 'got a data table without records; set each switch once on an instance, and acknowledge this when the flow has obeyed');
    return table.attrArn;
  }
}

/** A flag is a word, too: how a truth value is written for a flow is not published. */
function column(
  scope: Construct, name: string, declaration: SwitchDeclaration, table: { readonly instanceArn: string; readonly dataTableArn: string },
): CfnDataTableAttribute {
  const values = valuesOf(declaration);
  return new CfnDataTableAttribute(scope, `Switch${name}`, {
    ...table,
    name,
    description: declaration.description,
    valueType: values ? 'TEXT' : 'NUMBER',
    validation: values ? { enum: { strict: true, values: [...values] } } : { minimum: declaration.min, maximum: declaration.max },
  });
}
