import { InvalidInputError, Problems, shown } from '../../src/language/problems';
import { messageOf } from '../connect/private/fixtures';

describe('Problems', () => {
  test('are thrown all at once, in their order, as text and as data', () => {
    const problems = new Problems();
    problems.add('First', 'a is wrong, got 1; write 2');
    problems.addUnless(true, 'Never', 'this is fine');
    problems.addUnless(false, 'Second', 'b is wrong, got 3; write 4');
    const call = () => problems.throwIfAny('Thing "x"');
    expect(messageOf(call)).toBe('Thing "x" is not valid\n  - [First] a is wrong, got 1; write 2\n  - [Second] b is wrong, got 3; write 4');
    expect(call).toThrow(InvalidInputError);
    expect(call).toThrow(expect.objectContaining({ name: 'InvalidInputError', problems: [expect.objectContaining({ code: 'First' }), expect.objectContaining({ code: 'Second' })] }));
  });

  test('do not throw if there are none', () => {
    expect(() => new Problems().throwIfAny('Thing')).not.toThrow();
  });

  test('take over what a part is refused for, and nothing but that', () => {
    const [part, whole] = [new Problems(), new Problems()];
    part.add('OfPart', 'c is wrong');
    whole.add('OfWhole', 'a is wrong');
    whole.collect(() => part.throwIfAny('Part'));
    whole.collect(() => 'fine');
    expect(messageOf(() => whole.throwIfAny('Whole'))).toBe('Whole is not valid\n  - [OfWhole] a is wrong\n  - [OfPart] c is wrong');
    expect(() => whole.collect(() => {
      throw new TypeError('a bug');
    })).toThrow('a bug');
  });

  test('show values as JSON, cut where they get long', () => {
    expect([shown(undefined), shown('a "b"'), shown({ a: [1] }), shown(null)]).toStrictEqual(['nothing', '"a \\"b\\""', '{"a":[1]}', 'null']);
    expect(shown('x'.repeat(118))).toHaveLength(120);
    expect(shown('x'.repeat(119))).toBe(`"${'x'.repeat(116)}...`);
  });
});
