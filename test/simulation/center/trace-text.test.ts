import { hangUp } from '../../../src/simulation/center/calls';
import { traceLine } from '../../../src/simulation/center/trace-text';
import { World } from '../private/world';

test('a trace is written down as it happens, with the model and the contacts by their names', () => {
  const world = new World();
  const lines: string[] = [];
  world.center.trace.listen((event) => { lines.push(traceLine(event)); });
  const contact = world.call('to-q');
  world.until(5);
  hangUp(world.center, contact);
  const id = '00000000-0000-4000-8000-000000000001';
  expect(lines).toEqual([
    `2026-01-05T12:00:00.000Z contact-created {"contact":"${id} flow"}`,
    `2026-01-05T12:00:00.000Z flow-started {"contact":"${id} flow","flow":"to-q","role":"flow"}`,
    `2026-01-05T12:00:00.000Z action {"contact":"${id} flow","passed":{"flow":"to-q","action":"0","branch":"next"}}`,
    `2026-01-05T12:00:00.000Z action {"contact":"${id} flow","passed":{"flow":"to-q","action":"1"}}`,
    `2026-01-05T12:00:00.000Z enqueued {"contact":"${id} in-queue","queue":"q"}`,
    `2026-01-05T12:00:05.000Z dequeued {"contact":"${id} ended","queue":"q","reason":"ended"}`,
    `2026-01-05T12:00:05.000Z contact-ended {"contact":"${id} ended"}`,
  ]);
});
