import { nextThreshold, reachedThreshold, readThresholds, thresholdBefore } from '../../../lambda/queue-position-sms/thresholds';
import { Environment } from '../../../lambda/shared/environment';

const read = (text: string) => readThresholds(new Environment({ THRESHOLDS: text }), 'THRESHOLDS');
const THRESHOLDS = read('2,10, 5');

test('thresholds are kept in the order in which a contact reaches them', () => {
  expect(THRESHOLDS).toEqual([10, 5, 2]);
});

test.each([[11, undefined, 10], [10, 10, 5], [6, 10, 5], [5, 5, 2], [3, 5, 2], [2, 2, undefined], [1, 2, undefined]])(
  'at place %i the threshold %s is reached and %s comes next', (position, reached, next) => {
    expect([reachedThreshold(THRESHOLDS, position), nextThreshold(THRESHOLDS, position)]).toEqual([reached, next]);
  });

test.each([[10, undefined], [5, 10], [2, 5]])('before the threshold %i comes %s', (threshold, before) => {
  expect(thresholdBefore(THRESHOLDS, threshold)).toBe(before);
});

test.each(['0', '1001', '2.5', '5,5', '5;2', '5,'])('the thresholds %j are refused at start', (text) => {
  expect(() => read(text)).toThrow('Environment variable THRESHOLDS must be different whole numbers from 1 to 1000 with commas between them.');
});
