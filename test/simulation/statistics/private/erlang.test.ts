import { erlangA, erlangC, inverseB } from './erlang';

test.each([[10, 10, 0.214582], [1, 0.5, 1 / 3], [5, 3, 0.110054]])('Erlang B of %d agents and %d erlangs is that of the tables', (agents, load, blocked) => {
  expect(1 / inverseB(agents, load)).toBeCloseTo(blocked, 6);
});

test('Erlang C of one and of two agents is what their formulas say', () => {
  const { waitProbability, meanWait } = erlangC({ agents: 1, load: 0.6, service: 100 });
  expect(waitProbability).toBeCloseTo(0.6, 12);
  expect(meanWait).toBeCloseTo(150, 9);
  expect(erlangC({ agents: 2, load: 1.5, service: 100 }).waitProbability).toBeCloseTo(2 * 0.75 ** 2 / 1.75, 12);
});

test('Erlang A comes to Erlang C where nobody hangs up', () => {
  const load = { agents: 10, load: 8, service: 100 };
  const { abandonment, ...waiting } = erlangA({ ...load, patience: 1e12 });
  const expected = erlangC(load);
  expect(waiting.waitProbability).toBeCloseTo(expected.waitProbability, 6);
  expect(waiting.meanWait).toBeCloseTo(expected.meanWait, 4);
  expect(abandonment).toBeCloseTo(0, 9);
});

test('Erlang A of a patience as long as the service is a crowd that all are served at once', () => {
  const { abandonment, waitProbability } = erlangA({ agents: 2, load: 1, service: 100, patience: 100 });
  const poisson = (count: number) => Math.exp(-1) / [1, 1, 2][count];
  expect(waitProbability).toBeCloseTo(1 - poisson(0) - poisson(1), 12);
  expect(abandonment).toBeCloseTo(1 - 2 * (1 - poisson(0) - poisson(1)) - poisson(1), 12);
});

test('a thousand agents do not exceed what a number can hold', () => {
  expect(erlangC({ agents: 1000, load: 970, service: 100 }).waitProbability).toBeGreaterThan(0.1);
  expect(erlangA({ agents: 1000, load: 1100, service: 100, patience: 50 }).abandonment).toBeCloseTo(1 - 1000 / 1100, 2);
});
