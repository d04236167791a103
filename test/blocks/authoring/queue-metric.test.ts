import { QueueMetric } from '../../../src/blocks';

test('the queue metrics are the paths that the service documents', () => {
  expect(Object.values(QueueMetric).map(String)).toStrictEqual([
    '$.Metrics.Queue.Name', '$.Metrics.Queue.ARN', '$.Metrics.Queue.Size', '$.Metrics.Queue.OldestContactAge', '$.Metrics.Queue.EstimatedWaitTime',
    '$.Metrics.Agents.Online.Count', '$.Metrics.Agents.Available.Count', '$.Metrics.Agents.Staffed.Count', '$.Metrics.Agents.AfterContactWork.Count',
    '$.Metrics.Agents.Busy.Count', '$.Metrics.Agents.Missed.Count', '$.Metrics.Agents.NonProductive.Count', '$.Metrics.Contact.PositionInQueue',
    '$.Metrics.Contact.EstimatedWaitTime',
  ]);
});
