import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledgements';

/**
 * The table of a helper: items that expire by themselves, with the key and the time that the handlers know.
 *
 * @param lossIsHarmless why nobody needs a backup of it
 */
export function expiringTable(scope: Construct, lossIsHarmless: string, encryptionKey?: IKey): Table {
  const table = new Table(scope, 'Table', {
    partitionKey: { name: 'pk', type: AttributeType.STRING },
    timeToLiveAttribute: 'expiresAt',
    billingMode: BillingMode.PAY_PER_REQUEST,
    removalPolicy: RemovalPolicy.DESTROY,
    ...(encryptionKey ? { encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey } : {}),
  });
  acknowledge(table, { 'AwsSolutions-DDB3': lossIsHarmless });
  return table;
}
