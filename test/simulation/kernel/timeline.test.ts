import { randomOf } from '../../../src/simulation/kernel/random';
import { Appointment, Timeline } from '../../../src/simulation/kernel/timeline';

test('what was called off takes no room, and the rest happens in its order', () => {
  const timeline = new Timeline(0);
  const random = randomOf(3);
  const happened: number[] = [];
  const made: Appointment[] = [];
  for (let index = 0; index < 20_000; index++) {
    made.push(timeline.at(Math.floor(random() * 1000), () => happened.push(index)));
    if (index % 10 > 0) made[index].calledOff = true;
  }
  expect((timeline as unknown as { heap: unknown[] }).heap.length).toBeLessThan(5000);
  while (timeline.step(Infinity));
  const expected = made.filter(({ calledOff }) => !calledOff).sort((one, other) => one.at - other.at || one.order - other.order);
  expect(happened).toStrictEqual(expected.map(({ order }) => order));
});
