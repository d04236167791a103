import { readdirSync } from 'fs';
import { join } from 'path';
import { MINIMAL_BLOCKS } from './private/minimal-blocks';
import { Block, Chain, Disconnect, FlowContent } from '../../src/blocks';
import { BLOCK_SPECS } from '../../src/blocks/registry.generated';
import { FlowAction } from '../../src/language/action';
import { ACTION_TYPES } from '../../src/language/action-types';
import { ALL_FLOW_TYPES } from '../../src/language/flow-type';
import { isObject, Json, JsonObject } from '../../src/language/json';
import { Problems } from '../../src/language/problems';
import { BlockSpec, specLookup } from '../../src/language/spec';

const FOLDER = join(__dirname, '../../src/blocks');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && name !== 'index.ts' && name !== 'registry.generated.ts')
  .map((name) => name.slice(0, -'.ts'.length));
const lookup = specLookup(BLOCK_SPECS);

/** A document in which the block goes on to "End", fails to "Fail", and branches into parts that end open. */
function rendered(block: Block, spec?: BlockSpec): { text: string; actions: FlowAction[] } {
  const flowType = spec?.flowTypes[0] ?? 'CONTACT_FLOW';
  const { document } = FlowContent.fromBlocks(Chain.of(block, new Disconnect('End')), { onError: new Disconnect('Fail') })
    ._render(flowType, new Problems());
  return { text: document.render(), actions: document._actions.filter(({ identifier }) => identifier.startsWith('Block')) };
}

function scalars(value: Json): Json[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(scalars) : [value];
}

/** The values at a path, `[]` being every item; undefined where the object is there and the value is not. */
function valuesAt(parameters: JsonObject, path: string): (Json | undefined)[] {
  return path.split('.').reduce<(Json | undefined)[]>((values, key) => values.flatMap((value) => {
    if (!isObject(value)) return [];
    const found = value[key.replace('[]', '')];
    if (!key.endsWith('[]')) return [found];
    return Array.isArray(found) ? found : [];
  }), [parameters]);
}

function requiredErrors(spec: BlockSpec, parameters: JsonObject): string[] {
  return spec.errors.filter(({ required }) => (typeof required === 'function' ? required(parameters) : required)).map(({ type }) => type);
}

test('every file of the folder has a minimal block here', () => {
  expect(Object.keys(MINIMAL_BLOCKS).sort()).toStrictEqual([...FILES].sort());
});

test('every known type of action has a specification, and every specification a known type', () => {
  expect([...new Set(BLOCK_SPECS.map(({ type }) => type))].sort()).toStrictEqual([...ACTION_TYPES].sort());
});

test('no two specifications claim the same designer block', () => {
  const names = BLOCK_SPECS.map(({ block }) => block);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(BLOCK_SPECS.map((spec) => [spec.block, spec] as const))('the specification of %s', (_name, spec) => {
  test('says where it comes from and what the block does', () => {
    expect(spec.docs).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/connect\/latest\/(adminguide|devguide)\/[\w-]+\.html$/);
    expect(typeof spec.summary({})).toBe('string');
  });

  test('names flow types, and each of them once', () => {
    expect(spec.flowTypes.length).toBeGreaterThan(0);
    expect(new Set(spec.flowTypes).size).toBe(spec.flowTypes.length);
    expect(ALL_FLOW_TYPES).toEqual(expect.arrayContaining([...spec.flowTypes]));
  });

  test('names each parameter and each error once', () => {
    for (const names of [spec.parameters.map(({ path }) => path), spec.errors.map(({ type }) => type)]) {
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('gives values to every enumeration, and to nothing else', () => {
    expect(spec.parameters.filter(({ kind, values }) => (kind === 'enum') !== (values !== undefined))).toStrictEqual([]);
  });

  test('groups and keys name parameters that it has', () => {
    const paths = spec.parameters.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining((spec.groups ?? []).flatMap((group) => [...group.paths])));
    expect(spec.parameters.filter(({ kind, keys }) => keys !== undefined && kind !== 'map')).toStrictEqual([]);
  });

  test('repeats a branch that it has', () => {
    const branches = [...spec.errors.map(({ type }) => type), ...spec.conditions?.operands ?? []];
    expect(spec.nextRepeats === undefined || branches.includes(spec.nextRepeats)).toBe(true);
  });

  test('a terminal action has no branches', () => {
    if (spec.terminal) expect([spec.errors, spec.conditions, spec.nextRepeats]).toStrictEqual([[], undefined, undefined]);
  });
});

describe.each(Object.keys(MINIMAL_BLOCKS))('the block %s', (file) => {
  const block = MINIMAL_BLOCKS[file]();
  const specs = (block.constructor as unknown as { _SPECS?: readonly BlockSpec[] })._SPECS;
  const { text, actions } = rendered(block, specs?.[0]);

  test('is a class that is named like its file', () => {
    expect(block.constructor.name.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase()).toBe(file);
  });

  test('renders the same twice', () => {
    expect(rendered(MINIMAL_BLOCKS[file](), specs?.[0]).text).toBe(text);
    expect(rendered(block, specs?.[0]).text).toBe(text);
  });

  test('writes strings only', () => {
    expect(actions.flatMap(({ parameters }) => scalars(parameters)).filter((value) => typeof value !== 'string' || value === '')).toStrictEqual([]);
  });

  if (specs === undefined) return;

  test('is found by what it wrote', () => {
    for (const { type, parameters } of actions) expect(specs).toContain(lookup(type, parameters));
  });

  test.each(actions.map((action) => [action.identifier, action] as const))('the action "%s" keeps to its specification', (_name, action) => {
    const spec = lookup(action.type, action.parameters)!;
    const branch = (kind: string) => action.edges.filter((edge) => edge.kind === kind).map(({ label }) => label);
    for (const { path, required, values } of spec.parameters) {
      const demanded = typeof required === 'function' ? required(action.parameters) : required;
      for (const value of valuesAt(action.parameters, path)) {
        if (demanded) expect([path, value]).not.toContain(undefined);
        if (values && value !== undefined) expect(values).toContain(value);
      }
    }
    expect(spec.errors.map(({ type }) => type)).toEqual(expect.arrayContaining(branch('error')));
    expect(branch('error')).toEqual(expect.arrayContaining(requiredErrors(spec, action.parameters)));
    expect(spec.summary(action.parameters)).not.toMatch(/undefined|\[object/);
  });

  test.each(actions.map((action) => [action.identifier, action] as const))('the action "%s" goes on as its specification says', (_name, action) => {
    const spec = lookup(action.type, action.parameters)!;
    const next = action.edges.find(({ kind }) => kind === 'next')?.target;
    const repeated = action.edges.find(({ kind, label }) => kind !== 'next' && label === spec.nextRepeats)?.target;
    if (spec.terminal) expect(action.edges).toStrictEqual([]);
    else expect(next).toBe(spec.nextRepeats === undefined ? actions[actions.indexOf(action) + 1]?.identifier ?? 'End' : repeated);
  });
});
