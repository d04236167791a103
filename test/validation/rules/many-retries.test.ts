import { createCallback, disconnect } from '../../../src/validation/private/examples';
import { manyRetries } from '../../../src/validation/rules/many-retries';
import { action, inbound, verdicts } from '../../private/rule-examples';

const retrying = (retries: string) => inbound(createCallback('Call back', { MaximumConnectionAttempts: retries }, 'Hang up'), disconnect('Hang up'));

describe('many-retries', () => {
  test.each(['0', '1', '2', '5'])('accepts %s retries (FA-10)', (retries) => {
    expect(verdicts(manyRetries, retrying(retries))).toStrictEqual([]);
  });

  test.each([['6', 7], ['20', 21]])('reports %s retries as the calls that they may come to (FA-4, FA-10)', (retries, calls) => {
    expect(verdicts(manyRetries, retrying(retries)))
      .toStrictEqual([`Call back › MaximumConnectionAttempts: the customer may be called ${calls} times; retry at most 5 times`]);
  });

  test('does not judge the parameter of another action', () => {
    expect(verdicts(manyRetries, inbound(action('New', 'BrandNewAction', { MaximumConnectionAttempts: '20' }, 'New')))).toStrictEqual([]);
  });
});
