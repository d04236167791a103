import { Agent } from './agent';
import type { Center } from './center';
import { choices } from './choices';
import { ProfileModel, QueueModel } from './model';
import { Customer } from './people';
import { found } from './references';
import { shown } from '../../language/problems';
import { CompiledFlow } from '../interpreter/compiled-flow';

// What somebody who drives a center calls by a name. Whatever there is not is an error of theirs.

/** By name or ARN. */
export function knownAgent(center: Center, reference: string): Agent {
  return center.agent(reference) ?? unknown('the agent', reference, `name one of ${choices(center.agents.keys())}, or add the agent first`);
}

/** By the number in E.164. */
export function knownCustomer({ customers }: Center, number: string): Customer {
  return customers.get(number) ?? unknown('the customer', number, `name one of ${choices(customers.keys())}, or add the customer first`);
}

/** By ARN, identifier or name. */
export function knownFlow({ model: { flows } }: Center, reference: string, what = 'the flow'): CompiledFlow {
  return named(flows, reference) ?? unknown(what, reference, `name one of ${namesOf(flows)}`);
}

/** By ARN, identifier or name. */
export function knownQueue({ model: { queues } }: Center, reference: string): QueueModel {
  return named(queues, reference) ?? unknown('the queue', reference, `name one of ${namesOf(queues)}`);
}

/** By ARN, identifier or name. */
export function knownProfile({ profiles }: Center, reference: string, what: string): ProfileModel {
  return named(profiles, reference) ?? unknown(what, reference, `name one of ${namesOf(profiles)}`);
}

/** The flow of a number of the center. */
export function flowOfNumber(center: Center, number: string): CompiledFlow {
  const { numbers } = center.model;
  const instead = () => choices([...numbers.values()].filter(({ flow }) => flow !== undefined).map((one) => one.number));
  const called = numbers.get(number) ?? unknown('the number that is called', number, `call one of ${instead()}`);
  if (called.flow !== undefined) return knownFlow(center, called.flow, `the flow of the number ${number}`);
  throw new Error(`the number that is called has no flow, got ${shown(number)}; associate a flow with it, or call one of ${instead()}`);
}

function named<T extends { readonly name: string }>(all: ReadonlyMap<string, T>, reference: string): T | undefined {
  return found(all, reference) ?? [...all.values()].find(({ name }) => name === reference);
}

function namesOf(all: ReadonlyMap<string, { readonly name: string }>): string {
  return choices([...all.values()].map(({ name }) => name));
}

function unknown(what: string, got: string, instead: string): never {
  throw new Error(`${what} is unknown, got ${shown(got)}; ${instead}`);
}
