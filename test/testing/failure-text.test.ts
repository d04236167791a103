import { failureText } from '../../src/testing/failure-text';

test('a failure says what is wrong, what happened, what may be the matter, and how to see it again', () => {
  expect(failureText({
    message: 'John was to hear "Hello."',
    excerpt: ['(2 earlier lines left out)', '2026-01-05', '07:00:00  John  calls'],
    hints: ['John has heard nothing so far', 'it is 07:00:00'],
    seed: 7,
  })).toBe(`John was to hear "Hello."

What happened:
  (2 earlier lines left out)
  2026-01-05
  07:00:00  John  calls

What may be the matter:
  - John has heard nothing so far
  - it is 07:00:00

The same happens again with { seed: 7 }.`);
});

test('a failure before anything happened leaves out what there is not', () => {
  expect(failureText({ message: 'John was to hear "Hello."', excerpt: [], hints: [], seed: 1 })).toBe('John was to hear "Hello."\n\nThe same happens again with { seed: 1 }.');
});
