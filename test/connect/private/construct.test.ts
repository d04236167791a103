import { App, Stack, Token } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { codesOf, INSTANCE_ARN, newStack } from './fixtures';
import { derivedName, importSubject, requireArn, subjectOf } from '../../../src/connect/private/construct';

describe('derived names', () => {
  test('are readable, unique for a path and the same in every synth', () => {
    const name = () => derivedName(new Construct(newStack(), 'Support'));
    expect(name()).toMatch(/^Stack-Support-[0-9A-F]{8}$/);
    expect(name()).toBe(name());
    expect(derivedName(new Construct(newStack(), 'Sales'))).not.toBe(name());
  });

  test('keep to the length and to letters, digits and hyphens', () => {
    const long = new Construct(new Construct(newStack(), 'A_b '.repeat(40)), 'Queue');
    expect(derivedName(long)).toMatch(/^[A-Za-z0-9-]{1,127}$/);
    expect(derivedName(long, 45)).toMatch(/^[A-Za-z0-9-]{1,45}$/);
  });
});

describe('the subject of an error', () => {
  test('is the class and the path', () => {
    expect(subjectOf('Queue', new Construct(newStack(), 'Support'))).toBe('Queue "Stack/Support"');
  });

  test('is the path to be for an import, also where the stack has no path', () => {
    expect(importSubject('Queue', newStack(), 'Support')).toBe('Queue "Stack/Support"');
    expect(importSubject('Queue', new App(), 'Support')).toBe('Queue "Support"');
    expect(importSubject('Queue', new Stack(), 'Support')).toBe('Queue "Default/Support"');
  });
});

describe('requireArn', () => {
  test('throws for an ARN of another kind only', () => {
    expect(() => requireArn('Instance "X"', 'instanceArn', INSTANCE_ARN, 'instance')).not.toThrow();
    expect(() => requireArn('Instance "X"', 'instanceArn', Token.asString({ Ref: 'X' }), 'instance')).not.toThrow();
    expect(codesOf(() => requireArn('Instance "X"', 'instanceArn', INSTANCE_ARN, 'queue'))).toStrictEqual(['ArnNotOfThisKind']);
  });
});
