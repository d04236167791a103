import { Template } from 'aws-cdk-lib/assertions';
import { isServed, pathEnds } from '../../src/validation/paths';
import { rolloutOf, RolloutVariant } from '../private/rollout-setup';
import { flowOf, graphOf } from '../private/template-flows';
import { statesAt } from '../private/walk';

const VARIANTS: readonly [string, RolloutVariant][] = [
  ['between two flows', {}],
  ['between three flows', { versions: { stable: 50, new: 30, newer: 20 } }],
  ['in which nothing is distributed', { versions: { stable: 100, new: 0 } }],
  ['that has left the stable version', { versions: { stable: 0, new: 100 } }],
  ['between modules', { asModules: true }],
  ['whose switch is in a data table', { inDataTable: true }],
  ['between modules whose switch is in a data table', { asModules: true, inDataTable: true }],
];

describe.each(VARIANTS)('A rollout %s', (_, variant) => {
  const { document } = flowOf(Template.fromStack(rolloutOf(variant).stack), 'RolloutFlow');
  const names = Object.keys(variant.versions ?? { stable: 90, new: 10 });

  test('ends every way in a version or with a word', () => {
    const ends = pathEnds(graphOf(document), document.startAction);
    expect(ends.filter((end) => !isServed(end))).toStrictEqual([]);
    expect(ends.length).toBeGreaterThan(0);
  });

  test('does so by a second reading, and comes to each version', () => {
    const states = statesAt(document, 'silent', (state, { type, branch }) => {
      if (type === 'MessageParticipant') return branch === 'next' ? 'told' : 'silent';
      return type.startsWith('Update') && branch === 'next' ? state : 'silent';
    });
    expect(states.filter(({ action, state }) => action.Type === 'DisconnectParticipant' && state !== 'told').map(({ block }) => block)).toStrictEqual([]);
    const started = states.filter(({ action }) => ['TransferToFlow', 'InvokeFlowModule'].includes(String(action.Type))).map(({ block }) => block.split(' ').pop());
    expect([...new Set(started)].sort()).toStrictEqual([...names].sort());
  });

  test('starts a version only after it was noted, or after the note has failed', () => {
    const states = statesAt(document, 'none', (state, { block }) => (block.startsWith('Take ') ? block.slice('Take '.length) : state));
    const started = states.filter(({ action }) => ['TransferToFlow', 'InvokeFlowModule'].includes(String(action.Type)));
    expect(started.filter(({ block, state }) => !block.endsWith(` ${state}`))).toStrictEqual([]);
  });
});
