import { blockActions, failure, problemsOf, say } from './private/render';
import { EvaluateDataTableValues } from '../../src/blocks';

describe('EvaluateDataTableValues', () => {
  test('reads one query', () => {
    expect(blockActions(new EvaluateDataTableValues('Read', { dataTable: 'table', queries: [{ name: 'brand', attributes: ['greeting'] }] }))).toStrictEqual([{
      Identifier: 'Read',
      Type: 'EvaluateDataTableValues',
      Parameters: { DataTableId: 'table', Queries: [{ QueryName: 'brand', Attributes: ['greeting'] }] },
      Transitions: { NextAction: 'End', Errors: [failure('Fail')] },
    }]);
  });

  test('reads the row with given primary values', () => {
    const [{ Parameters, Transitions }] = blockActions(new EvaluateDataTableValues('Read', {
      dataTable: 'table', queries: [{ name: 'brand', attributes: ['greeting'], primaryValues: { brand: '$.Attributes.brand' } }], onError: say('Broken'),
    }));
    expect(Parameters).toStrictEqual({
      DataTableId: 'table',
      Queries: [{ QueryName: 'brand', Attributes: ['greeting'], PrimaryValues: [{ AttributeName: 'brand', Value: '$.Attributes.brand' }] }],
    });
    expect(Transitions).toStrictEqual({ NextAction: 'End', Errors: [failure('Broken')] });
  });

  test('rejects what the service would refuse, all at once', () => {
    const query = { name: 'a', attributes: ['b'] };
    expect(problemsOf(() => new EvaluateDataTableValues('Read', {
      dataTable: '', queries: [query, query, { name: '', attributes: [], primaryValues: { brand: '' } }, query, query, query],
    }))).toStrictEqual([
      '[EmptyText] dataTable must not be empty, got ""; write a text or the path of an attribute',
      '[ListLength] queries must have 1 to 5 entries, got 6; use several blocks',
      '[QueryNamedTwice] queries must have names of their own, got ["a","a","","a","a","a"]; rename one of them',
      '[EmptyText] queries[2].name must not be empty, got ""; write a text or the path of an attribute',
      '[ListTooShort] queries[2].attributes must have at least 1 entry, got []; add one',
      '[EmptyEntry] queries[2].primaryValues must have names and values that are not empty, got nothing for ["brand"]; leave such an entry out',
    ]);
    expect(problemsOf(() => new EvaluateDataTableValues('Read', { dataTable: 't', queries: [] })))
      .toStrictEqual(['[ListLength] queries must have 1 to 5 entries, got 0; add one']);
  });
});
