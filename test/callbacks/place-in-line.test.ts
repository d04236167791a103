import { PlaceInLine } from '../../src/callbacks';
import { messageOf } from '../connect/private/fixtures';

describe('PlaceInLine', () => {
  test('is kept with the priority of the calls (PL-2)', () => {
    const { isKept, priorityOffset } = PlaceInLine.keep();
    expect({ isKept, priorityOffset }).toStrictEqual({ isKept: true, priorityOffset: 0 });
  });

  test.each([[undefined, 1], [1, 1], [98, 98]])('yields to calls by %s steps of priority (PL-3)', (by, priorityOffset) => {
    const place = PlaceInLine.yieldToCalls(by);
    expect({ isKept: place.isKept, priorityOffset: place.priorityOffset }).toStrictEqual({ isKept: false, priorityOffset });
  });

  test.each([[0, '0'], [99, '99'], [1.5, '1.5'], [-1, '-1'], [NaN, 'null']])('rejects to yield by %s', (by, got) => {
    expect(messageOf(() => PlaceInLine.yieldToCalls(by))).toBe('PlaceInLine.yieldToCalls is not valid\n'
      + `  - [YieldOutOfRange] by must be a whole number from 1 to 98, got ${got}; leave it out for the priority just below that of the calls`);
  });
});
