import { App, Stack, Validations } from 'aws-cdk-lib';
import { acknowledge } from '../../../src/connect/private/acknowledgements';

test('Acknowledging leaves the traces alone that the CDK takes afterwards', () => {
  const stack = new Stack(new App(), 'Test');
  const before = Error.stackTraceLimit;
  acknowledge(stack, { 'AwsSolutions-SQS3': 'It is a dead-letter queue itself.' });
  expect(Error.stackTraceLimit).toBe(before);
  const noted = stack.node.metadata.filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY).map(({ data }) => Object.values(data));
  expect(noted).toEqual([['It is a dead-letter queue itself.']]);
});
