import { App, CfnResource, DefaultTokenResolver, Lazy, Stack, StringConcat, Tokenization } from 'aws-cdk-lib';
import * as fc from 'fast-check';
import { flowText } from '../../../src/connect/private/flow-text';
import type { Json, JsonObject } from '../../../src/language/json';

function setup() {
  const stack = new Stack(new App(), 'Test');
  const resource = new CfnResource(stack, 'Queue', { type: 'AWS::Connect::Queue' });
  const text = (json: JsonObject) => stack.resolve(flowText(stack, () => json)) as Json;
  return { stack, resource, text, standard: (json: JsonObject) => stack.resolve(stack.toJsonString(json)) as Json };
}

describe('The text of a document', () => {
  test('is plain JSON where nothing is left to the deployment', () => {
    expect(setup().text({ Version: '2019-10-30', Actions: [{ Text: 'Hello "you"' }] })).toBe('{"Version":"2019-10-30","Actions":[{"Text":"Hello \\"you\\""}]}');
  });

  test('has references where the deployment fills something in', () => {
    const { resource, text } = setup();
    expect(text({ a: resource.getAtt('Arn').toString(), b: `x-${resource.ref}-y` })).toStrictEqual({
      'Fn::Join': ['', ['{"a":"', { 'Fn::GetAtt': ['Queue', 'Arn'] }, '","b":"x-', { Ref: 'Queue' }, '-y"}']],
    });
  });

  test('escapes what a token turns out to be', () => {
    const { text } = setup();
    expect(text({ a: Lazy.string({ produce: () => 'say "hello"\n' }) })).toBe('{"a":"say \\"hello\\"\\n"}');
  });

  test('asks for each token once, however often it stands there', () => {
    let asked = 0;
    const lazy = Lazy.uncachedString({ produce: () => String(++asked) });
    expect(setup().text({ a: lazy, b: [lazy, lazy] })).toBe('{"a":"1","b":["1","1"]}');
  });

  test('is not written out for who only asks what it refers to', () => {
    const { stack, resource } = setup();
    const text = flowText(stack, () => ({ a: resource.ref, b: `x-${resource.ref}-y`, c: 'z' }));
    const resolver = new DefaultTokenResolver(new StringConcat());
    expect(Tokenization.resolve(text, { scope: stack, resolver, preparing: true })).toStrictEqual({ 'Fn::Join': ['', [{ Ref: 'Queue' }]] });
  });

  test.each([
    ['a token that is a number', () => ({ a: Lazy.number({ produce: () => 3 }) })],
    ['a token that is an object', () => ({ a: Lazy.any({ produce: () => ({ b: 1 }) }) as unknown as Json })],
    ['a token that is a list', () => ({ a: Lazy.list({ produce: () => ['b'] }) })],
    ['an intrinsic function that is written out', () => ({ a: { 'Fn::GetAtt': ['Queue', 'Arn'] } })],
  ])('is left to the CDK if it holds %s', (_, make: () => JsonObject) => {
    const { text, standard } = setup();
    expect(text(make())).toStrictEqual(standard(make()));
  });

  test('is what the CDK would write, for any document', () => {
    const { stack, resource, text, standard } = setup();
    const word = fc.oneof(fc.string(), fc.constantFrom(resource.ref, resource.getAtt('Arn').toString(), stack.region, stack.formatArn({ service: 'a', resource: 'b' })));
    const { document } = fc.letrec<{ document: JsonObject; value: Json }>((tie) => ({
      document: fc.dictionary(fc.stringMatching(/^[A-Z][a-z]{1,5}$/), tie('value'), { minKeys: 2, maxKeys: 5 }),
      value: fc.oneof({ maxDepth: 3 }, fc.array(word, { maxLength: 3 }).map((words) => words.join('-')), fc.boolean(), fc.integer(), fc.array(tie('value'), { maxLength: 3 }), tie('document')),
    }));
    fc.assert(fc.property(document, (json) => {
      expect(text(json)).toStrictEqual(standard(json));
    }));
  });
});
