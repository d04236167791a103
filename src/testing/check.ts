import * as MATCHERS from './matchers';
import { Finding, messageOf, Subject } from './matchers/matcher';

type All = typeof MATCHERS;
type Wanted<M> = M extends (subject: never, ...wanted: infer A) => Finding ? A : never;
type SubjectOf<M> = M extends (subject: infer S, ...wanted: never[]) => Finding ? S : never;

/** The matchers that fit what is checked. */
export type Checks<S> = { readonly [K in keyof All as S extends SubjectOf<All[K]> ? K : never]: (...wanted: Wanted<All[K]>) => void };

/** A matcher in the form that `expect.extend` takes. */
export type ExpectMatcher = (received: unknown, ...wanted: unknown[]) => { readonly pass: boolean; readonly message: () => string };

type AnyMatcher = (subject: Subject, ...wanted: unknown[]) => Finding;

/** For `expect.extend` of jest, vitest and others of their kind. */
export const matchers = Object.fromEntries(Object.entries(MATCHERS).map(([name, matcher]) => [name, expectMatcher(name, matcher as AnyMatcher)])) as
  { readonly [K in keyof All]: ExpectMatcher };

/** The same checks for any test runner: `check(john).toHaveHeard('…')`, `check(john).not.toHaveHeard('…')`. Throws where it does not hold. */
export function check<S extends Subject>(subject: S): Checks<S> & { readonly not: Checks<S> } {
  return { ...checksOf(subject, true), not: checksOf(subject, false) };
}

function checksOf<S extends Subject>(subject: S, wanted: boolean): Checks<S> {
  return Object.fromEntries(Object.entries(matchers).map(([name, matcher]) => [name, (...rest: unknown[]) => {
    const { pass, message } = matcher(subject, ...rest);
    if (pass !== wanted) throw new Error(message());
  }])) as unknown as Checks<S>;
}

function expectMatcher(name: string, matcher: AnyMatcher): ExpectMatcher {
  return (received, ...wanted) => {
    if (!isSubject(received)) throw new Error(`${name} looks at people, contacts and queues of a simulation, got ${typeof received}; give one, e.g. expect(john).${name}(…)`);
    const finding = matcher(received, ...wanted);
    return { pass: finding.pass, message: () => received._failure(messageOf(received, finding)) };
  };
}

function isSubject(received: unknown): received is Subject {
  return typeof received === 'object' && received !== null && '_failure' in received;
}
