// A store with one table and a secret, in a process of its own. Tells the parent process the addresses.
import { createServer } from 'node:http';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';

const listen = (server) => new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`)));

const store = await listen(dynalite({ createTableMs: 0 }));
const secrets = await listen(createServer((request, response) => {
  request.resume().on('end', () => response.end('{"SecretString":"a key that only the benchmark knows"}'));
}));
await new DynamoDBClient({ endpoint: store }).send(new CreateTableCommand({
  TableName: process.env.TABLE_NAME,
  KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
  BillingMode: 'PAY_PER_REQUEST',
}));
process.on('disconnect', () => process.exit());
process.send({ AWS_ENDPOINT_URL_DYNAMODB: store, AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets });
