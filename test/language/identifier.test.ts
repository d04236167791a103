import { checkBlockName } from '../../src/language/identifier';
import { InvalidInputError, Problems, shown } from '../../src/language/problems';

describe('checkBlockName', () => {
  const problemsOf = (name: string) => {
    const problems = new Problems();
    checkBlockName(name, problems);
    try {
      problems.throwIfAny('Name');
    } catch (error) {
      return (error as InvalidInputError).problems.map(({ code, message }) => `[${code}] ${message}`);
    }
    return [];
  };

  test.each(['Greet', 'Begrüßung 2 - neu', '你好', 'x'.repeat(50), '👋'.repeat(50), 'Is it 5 o\'clock?', '.', '#&*+"<>|~^'])('accepts %j', (name) => {
    expect(problemsOf(name)).toStrictEqual([]);
  });

  test.each([['', 0], ['x'.repeat(51), 51], ['👋'.repeat(51), 51]])('rejects %j for its length', (name, length) => {
    expect(problemsOf(name)).toStrictEqual([`[BlockNameLength] block name ${shown(name)} must have 1 to 50 characters, got ${length}; shorten it`]);
  });

  test.each([...'%:(\\/)=$,;[]{}'])('rejects the character %s', (character) => {
    expect(problemsOf(`Call ${character}now${character}`)).toStrictEqual([
      `[BlockNameCharacters] block name ${shown(`Call ${character}now${character}`)} has characters that the service refuses, got ${character}; use letters, digits, blanks or dashes`,
    ]);
  });

  test.each(['__proto__', 'constructor', '__defineGetter__', '__defineSetter__', 'toString', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString', 'valueOf'])('rejects the word %s', (name) => {
    expect(problemsOf(name)).toStrictEqual([`[BlockNameReserved] block name "${name}" is a word that the service refuses; choose another name`]);
  });
});
