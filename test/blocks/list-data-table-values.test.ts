import { blockActions, failure, problemsOf, say } from './private/render';
import { ListDataTableValues } from '../../src/blocks';

describe('ListDataTableValues', () => {
  test('lists all rows', () => {
    expect(blockActions(new ListDataTableValues('List', { dataTable: 'table' }))).toStrictEqual([{
      Identifier: 'List',
      Type: 'ListDataTableValues',
      Parameters: { DataTableId: 'table' },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
  });

  test('lists the rows of groups', () => {
    const [{ Parameters, Transitions }] = blockActions(new ListDataTableValues('List', {
      dataTable: 'table', keyGroups: [{ name: 'all' }, { name: 'one', primaryValues: { brand: 'x' } }], onError: say('Broken'),
    }));
    expect(Parameters).toStrictEqual({
      DataTableId: 'table',
      PrimaryKeyGroups: [{ PrimaryKeyGroupName: 'all' }, { PrimaryKeyGroupName: 'one', PrimaryValues: [{ Name: 'brand', Value: 'x' }] }],
    });
    expect(Transitions).toStrictEqual({ NextAction: 'End', Errors: [failure('Broken')] });
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new ListDataTableValues('List', { dataTable: '', keyGroups: Array(6).fill({ name: 'x' }) }))).toStrictEqual([
      '[EmptyText] dataTable must not be empty, got ""; write a text or the path of an attribute',
      '[ListLength] keyGroups must have 1 to 5 entries, got 6; use several blocks',
    ]);
    expect(problemsOf(() => new ListDataTableValues('List', { dataTable: 't', keyGroups: [{ name: '', primaryValues: { '': 'x' } }] }))).toStrictEqual([
      '[EmptyText] keyGroups[0].name must not be empty, got ""; write a text or the path of an attribute',
      '[EmptyEntry] keyGroups[0].primaryValues must have names and values that are not empty, got nothing for [""]; leave such an entry out',
    ]);
  });
});
