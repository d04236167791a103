import { smallCenter } from './private/small-center';
import { Simulation } from '../../src/testing';

afterEach(async () => Simulation.closeAll());

test('a fault of a caller that does not exist is none that anybody would wait for', async () => {
  const simulation = await smallCenter();
  expect(() => simulation.faults.add({ kind: 'throttled', caller: 'Chekc' })).toThrow('the function does not exist, got "Chekc"; use one that the template makes: there is none');
  expect(() => simulation.faults.add({ kind: 'throttled', caller: 'flow' })).not.toThrow();
});
