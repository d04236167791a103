import { randomOf } from '../../../src/simulation/kernel/random';
import { QuantileSketch } from '../../../src/simulation/statistics/quantile-sketch';

function sketchOf(values: readonly number[]): QuantileSketch {
  const sketch = new QuantileSketch();
  for (const value of values) sketch.add(value);
  return sketch;
}

test.each([0.01, 0.25, 0.5, 0.9, 0.99, 1])('the quantile %d is within one percent of the exact one, over nine decimal powers', (share) => {
  const random = randomOf(5);
  const values = Array.from({ length: 5000 }, () => 10 ** (9 * random()));
  const exact = [...values].sort((one, other) => one - other)[Math.ceil(share * values.length) - 1];
  expect(Math.abs(sketchOf(values).quantile(share) / exact - 1)).toBeLessThan(0.0101);
});

test('what is shorter than a millisecond counts as nothing', () => {
  const sketch = sketchOf([0, 0, 0.5, 1000]);
  expect([0.5, 0.75, 1].map((share) => Math.round(sketch.quantile(share) / 100))).toStrictEqual([0, 0, 10]);
});

test('there is no quantile of nothing, and the largest numbers take no more room than others', () => {
  expect(sketchOf([]).quantile(0.5)).toBe(0);
  expect(sketchOf([1e300, 1e301]).quantile(1)).toBeGreaterThan(1e11);
  expect(JSON.stringify(sketchOf([1e300])).length).toBeLessThan(5000);
});
