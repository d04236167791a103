import { circles, Graph } from '../../../../src/connect/private/cycles/components';
import { chooseCuts, Cuttable, graphWith, References } from '../../../../src/connect/private/cycles/cuts';
import { referencesIn } from '../../../../src/connect/private/cycles/references';

function graph(edges: Record<string, string>): Graph {
  return new Map(Object.entries(edges).map(([node, needs]) => [node, new Set([...needs])]));
}

type Declared = [owner: string, needs: string, rank: number];

function references(fixed: Record<string, string>, cuttable: Declared[], needComplete: Record<string, string> = {}): References {
  return {
    fixed: graph(fixed),
    cuttable: cuttable.map(([owner, needs, rank]): Cuttable => ({ id: `${owner}!`, owner, needs: new Set([...needs]), rank })),
    needComplete: graph(needComplete),
  };
}

describe('The references in a value of a template', () => {
  test('are those of Ref, Fn::GetAtt and Fn::Sub, at any depth', () => {
    expect([...referencesIn({
      'Fn::Join': ['', ['a', { Ref: 'One' }, { 'Fn::GetAtt': ['Two', 'Arn'] }, { 'Fn::GetAtt': 'Three.Arn' }, { 'Fn::Sub': '${Four.Arn} ${!No} ${Five}' }]],
      'List': [{ 'Fn::Sub': ['${Own} ${Six}', { Own: { Ref: 'Seven' } }] }, { 'Fn::Sub': { 'Fn::Join': ['', [{ Ref: 'Eight' }, ' ${Nine}']] } }],
    })].sort()).toEqual(['Eight', 'Five', 'Four', 'Nine', 'One', 'Seven', 'Six', 'Three', 'Two']);
    expect([...referencesIn('text'), ...referencesIn(null), ...referencesIn(undefined)]).toEqual([]);
  });
});

describe('Circles', () => {
  test('are found with all their members, also of one member, and nothing else is', () => {
    const found = circles(graph({ a: 'b', b: 'c', c: 'a', d: 'a', e: 'e', f: '' }));
    expect(found.map((circle) => [...circle].sort().join(''))).toEqual(['abc', 'e']);
  });

  test('are found at the end of a chain that is too long for recursion', () => {
    const nodes = Array.from({ length: 20_000 }, (_, index) => [`n${index}`, new Set([`n${index + 1}`])] as const);
    expect(circles(new Map([...nodes, ['n20000', new Set(['n19999'])]])).map(({ size }) => size)).toEqual([2]);
  });
});

describe('What is taken out', () => {
  test('is nothing where there is no circle', () => {
    expect(chooseCuts(references({ a: '', b: '' }, [['a', 'b', 0]])).ids).toEqual([]);
  });

  test('is of the lowest rank', () => {
    expect(chooseCuts(references({ q: '', k: 'q', f: '' }, [['q', 'k', 0], ['f', 'q', 2]])).ids).toEqual(['q!']);
    expect(chooseCuts(references({ q: '', f: '' }, [['q', 'f', 1], ['f', 'q', 2]])).ids).toEqual(['q!']);
  });

  test('is the one that closes most circles, and not those that it makes needless', () => {
    const hub = references({ a: '', b: '', c: '', h: '' }, [['a', 'h', 2], ['b', 'h', 2], ['c', 'h', 2], ['h', 'abc', 2]]);
    expect(chooseCuts(hub).ids).toEqual(['h!']);
    const needless = references({ q: '', f: '', g: '' }, [['q', 'f', 0], ['f', 'fq', 2]]);
    expect(chooseCuts(needless).ids).toEqual(['f!']);
  });

  test('does not depend on the order of declaration', () => {
    const cuttable: [string, string, number][] = [['a', 'b', 2], ['b', 'c', 2], ['c', 'a', 2]];
    const [one, other] = [cuttable, [...cuttable].reverse()].map((list) => chooseCuts(references({ a: '', b: '', c: '' }, list)).ids);
    expect([one, other]).toEqual([['a!'], ['a!']]);
  });

  test('leaves no circle through what needs a resource complete, such as a version of it', () => {
    const versioned = references({ m: '', v: 'm', f: 'v' }, [['f', '', 2], ['m', 'f', 2]], { 'm!': 'v' });
    const { ids, unbreakable } = chooseCuts(versioned);
    expect([ids, unbreakable]).toEqual([[], [new Set(['f', 'v', 'm'])]]);
    const withContent = references({ m: '', v: 'm', f: '' }, [['f', 'v', 2], ['m', 'f', 2]], { 'm!': 'v' });
    const cuts = chooseCuts(withContent);
    expect([cuts.ids, circles(graphWith(withContent, new Set(cuts.ids)))]).toEqual([['f!'], []]);
  });

  test('leaves a circle in which nothing can be taken out, and breaks the others', () => {
    const { ids, unbreakable } = chooseCuts(references({ r: 'p', p: 'r', a: '' }, [['a', 'a', 2]]));
    expect([ids, unbreakable]).toEqual([['a!'], [new Set(['r', 'p'])]]);
  });
});
