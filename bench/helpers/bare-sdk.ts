import { DynamoDBClient, PutItemCommand, type PutItemCommandInput } from '@aws-sdk/client-dynamodb';
import { clientSettings } from '../../lambda/shared/service-clients';

const { cacheMiddleware, ...limits } = clientSettings({ timeoutMilliseconds: 500, attempts: 2 });

/** What a function of one's own would use: the time limits and attempts of the helpers, and the defaults of the SDK. */
export const plain = new DynamoDBClient(limits);
/** The very settings of the helpers. */
export const alike = () => new DynamoDBClient({ ...limits, cacheMiddleware });

export function put(client: DynamoDBClient, input: PutItemCommandInput) {
  return client.send(new PutItemCommand(input));
}
