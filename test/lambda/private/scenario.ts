import type { Stack } from 'aws-cdk-lib';
import type { Reply } from './http-server';
import type { Call } from './service-double';
import type { StateTableDouble } from './state-table';

/** The services that a helper may talk to, by the name that the documentation gives them. */
export type Dependency = 'Amazon Connect' | 'Amazon DynamoDB' | 'AWS End User Messaging SMS' | 'AWS Secrets Manager' | 'Amazon SQS';

/** The ways in which a service fails. */
export type FaultName = 'timeout' | 'throttled' | 'server error' | 'malformed answer' | 'slow by 3 s';

/** One request to a helper, with what it meets there. */
export interface ScenarioRun {
  /** What is asked, as a row of the table calls it, e.g. `reserve`. */
  readonly title: string;
  /** A new event each time, as no two runs may share a contact. */
  readonly event: () => unknown;
  /** Puts items into the table before the run. */
  readonly prepare?: (table: StateTableDouble) => Promise<void>;
  /** The answer when nothing fails; of an answer with more keys only these are compared. It is data: no matchers. */
  readonly healthy: unknown;
  /** The calls of the happy path in order, as `dynamodb:PutItem`; those that are made once for many runs are left out. */
  readonly calls: readonly string[];
  /** What is answered while a dependency fails; one that this run does not use is left out. */
  readonly faults: Partial<Record<Dependency, Expected | Partial<Record<FaultName, Expected>>>>;
}

/** The answer to compare, or a thrown error for handlers whose caller retries; with a sentence of what it means for the customer. */
export type Expected = { readonly answer: unknown; readonly meaning: string } | { readonly throws: true; readonly meaning: string };

/** All that the tests of faults, calls and permissions must know of one handler. Each handler has one in `scenario.ts`. */
export interface Scenario {
  readonly handler: string;
  /** The environment without endpoints, and without `TABLE_NAME`. */
  readonly environment: Readonly<Record<string, string>>;
  /** What the services answer when all is well; DynamoDB is a real store. */
  readonly services: Partial<Record<Exclude<Dependency, 'Amazon DynamoDB'>, (call: Call) => Reply>>;
  readonly runs: readonly ScenarioRun[];
  /** Declares the construct that the handler belongs to, in a stack of its own; its role is compared with the calls. */
  readonly declare?: (stack: Stack) => unknown;
}
