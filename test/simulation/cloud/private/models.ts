import { DUE_INDEX, SLOT_INDEX } from '../../../../lambda/shared/bookings/booking-store';
import { HOLDER_INDEX } from '../../../../lambda/shared/callback-lock';
import type { MessageQueueModel, TableModel } from '../../../../src/simulation/template/cloud-model';
import { TABLE_NAME } from '../../../lambda/private/state-table';

/** The table of the helpers. */
export const TABLE: TableModel = {
  arn: `arn:aws:dynamodb:us-east-1:111122223333:table/${TABLE_NAME}`,
  name: TABLE_NAME,
  key: { partition: 'pk' },
  indexes: [
    { name: HOLDER_INDEX, partition: 'holder' },
    { name: SLOT_INDEX, partition: 'slot' },
    { name: DUE_INDEX, partition: 'due', sort: 'slot' },
  ],
  expiry: 'expiresAt',
};

export function messageQueue({ name = 'queue', ...more }: Partial<MessageQueueModel>): MessageQueueModel {
  return {
    arn: `arn:aws:sqs:us-east-1:111122223333:${name}`,
    url: `https://sqs.us-east-1.amazonaws.com/111122223333/${name}`,
    name,
    isFifo: false,
    delay: 0,
    visibilityTimeout: 30_000,
    retention: 345_600_000,
    ...more,
  };
}
