import { found } from '../../../src/simulation/center/references';

const ARN = 'arn:aws:connect:us-east-1:111122223333:instance/i/contact-flow/f';
const KNOWN = new Map([[ARN, 'flow'], [`${ARN}:2`, 'second version']]);

test.each([
  [ARN, 'flow'], [`${ARN}:$LATEST`, 'flow'], [`${ARN}:2`, 'second version'], ['f', 'flow'], ['f:live', 'flow'],
  ['g', undefined], ['', undefined], ['flow/f', undefined], ['arn:aws:connect:us-east-1:111122223333:instance/i/contact-flow/g', undefined],
])('the reference %j leads to %s', (reference, value) => {
  expect(found(KNOWN, reference)).toBe(value);
});
