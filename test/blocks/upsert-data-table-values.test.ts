import { blockActions, failure, problemsOf, say } from './private/render';
import { UpsertDataTableValues } from '../../src/blocks';

describe('UpsertDataTableValues', () => {
  test('writes rows', () => {
    expect(blockActions(new UpsertDataTableValues('Write', {
      dataTable: 'table',
      rows: [{ name: 'one', primaryValues: { brand: 'x' }, values: { greeting: '$.Attributes.greeting' }, defaultValues: ['tone'] }],
    }))).toStrictEqual([{
      Identifier: 'Write',
      Type: 'UpsertDataTableValues',
      Parameters: {
        LockVersion: 'LATEST',
        DataTableId: 'table',
        DataTableUpsertAttributes: [{
          PrimaryKeyGroupName: 'one',
          PrimaryValues: [{ Name: 'brand', Value: 'x' }],
          Attributes: [{ Name: 'greeting', Value: '$.Attributes.greeting' }, { Name: 'tone', UseDefaultValue: 'true' }],
        }],
      },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
  });

  test('leads elsewhere on a failure', () => {
    const [{ Transitions }] = blockActions(new UpsertDataTableValues('Write', { dataTable: 't', rows: [{ name: 'a', defaultValues: ['b'] }], onError: say('Broken') }));
    expect(Transitions).toStrictEqual({ NextAction: 'End', Errors: [failure('Broken')] });
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new UpsertDataTableValues('Write', {
      dataTable: '',
      rows: [{ name: '', primaryValues: { brand: '' } }, { name: 'b', values: { c: '' }, defaultValues: Array(25).fill('d') }],
    }))).toStrictEqual([
      '[EmptyText] dataTable must not be empty, got ""; write a text or the path of an attribute',
      '[TooManyAttributes] rows must have at most 25 attributes in all, got 26; use several blocks',
      '[EmptyText] rows[0].name must not be empty, got ""; write a text or the path of an attribute',
      '[EmptyEntry] rows[0].primaryValues must have names and values that are not empty, got nothing for ["brand"]; leave such an entry out',
      '[NothingToWrite] rows[0] must write something, got neither values nor defaultValues; give one of them',
      '[EmptyEntry] rows[1].values must have names and values that are not empty, got nothing for ["c"]; leave such an entry out',
    ]);
  });
});
