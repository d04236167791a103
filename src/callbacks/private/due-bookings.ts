import { Duration } from 'aws-cdk-lib';
import { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { IFunction } from 'aws-cdk-lib/aws-lambda';
import { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { deadLetterQueue } from './dead-letter-queue';
import { everyMinute, PATIENCE } from './every-minute';
import { HelperFunction } from './helper-function';
import { allow, decrypt, send } from './statements';
import { CallbackRequests } from '../callback-requests';
import { HelperOptions } from '../helper-options';

export interface DueBookingsProps {
  /** The table of the bookings. */
  readonly table: ITable;
  /** The index of those that are to be called. */
  readonly indexName: string;
  readonly requests: CallbackRequests;
  readonly helpers?: HelperOptions;
}

/** A run begins with no other booking after this time, and then has the rest of its timeout for those that it has begun. */
const RUN = Duration.seconds(25);
const TIMEOUT = Duration.seconds(50);

/** Hands callbacks to the requests when their slot begins. */
export class DueBookings extends Construct {
  public readonly handler: IFunction;

  constructor(scope: Construct, id: string, props: DueBookingsProps) {
    super(scope, id);
    const failed = deadLetterQueue(this, 'FailedRuns', 'A look for callbacks whose slot begins failed', props.helpers ?? {});
    const handler = this.makeHandler(props, failed);
    this.handler = handler;
    handler.configureAsyncInvoke({ ...PATIENCE, onFailure: { bind: () => ({ destination: failed.queueArn }) } });
    everyMinute(this, { handler, failed, description: 'Looks for callbacks whose slot begins' });
  }

  private makeHandler({ table, indexName, requests, helpers }: DueBookingsProps, failed: IQueue): HelperFunction {
    const { line, duplicateCheck: { table: locks }, _recordPeriod: recordPeriod } = requests;
    return new HelperFunction(this, 'Handler', {
      handler: 'due-bookings',
      description: 'Hands callbacks to the line of the requests when their slot begins',
      timeout: TIMEOUT,
      environment: {
        TABLE_NAME: table.tableName,
        LOCK_TABLE_NAME: locks.tableName,
        LINE_URL: line.queueUrl,
        RECORD_SECONDS: String(recordPeriod.toSeconds()),
        RUN_SECONDS: String(RUN.toSeconds()),
      },
      statements: [
        allow(['dynamodb:Query'], `${table.tableArn}/index/${indexName}`),
        allow(['dynamodb:UpdateItem', 'dynamodb:DeleteItem'], table.tableArn),
        allow(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'], locks.tableArn),
        ...decrypt(locks.encryptionKey),
        ...send(line),
        ...send(failed),
      ],
      options: helpers,
    });
  }
}
