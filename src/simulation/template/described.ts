import { assembled } from './assemble';
import type { DeployedModel } from './deployed-model';
import { DescribedNames, kindOfFlow, typeOfFlow } from './described-names';
import type { AgentDescription, CenterDescription, HoursDescription, ProfileDescription, QueueDescription } from './description';
import { uuidOf } from './invent';
import { NumberBook } from './numbers';
import type { ModelOptions } from './options';
import { JsonObject } from '../../language/json';
import { Problems } from '../../language/problems';

/** The contact center that a description tells of. */
export function modelOfDescription(description: CenterDescription, options: ModelOptions = {}): DeployedModel {
  const problems = new Problems();
  const names = new DescribedNames(description, problems, options.instanceArn);
  const known = { ...names.asProperties(), ...propertiesOf(description, names), ...options.known };
  problems.throwIfAny('the description');
  const { instanceArn, arns } = names;
  const model = assembled({ instanceArn, resources: [], known, names: arns, numbers: new NumberBook(known), problems }, options);
  problems.throwIfAny('the description');
  return model;
}

/** Everything that is described, as CloudFormation would have it, by ARN. */
function propertiesOf(description: CenterDescription, names: DescribedNames): Record<string, JsonObject> {
  const { flows, queues, hours, profiles, agents } = description;
  const section = <T>(kind: string, all: Readonly<Record<string, T>> | undefined, properties: (name: string, one: T) => JsonObject) =>
    Object.entries(all ?? {}).map(([name, one]): [string, JsonObject] => [names.arnOf(kind, name), { Name: name, ...properties(name, one) }]);
  return Object.fromEntries([
    ...Object.entries(flows).map(([Name, flow]): [string, JsonObject] =>
      [names.arnOf(kindOfFlow(flow), Name), { Name, Type: typeOfFlow(flow), Content: flow.document._json }]),
    ...section('queue', queues, (name, queue) => queueProperties(name, queue, names)),
    ...section('operating-hours', hours, (name, one) => hoursProperties(name, one, names)),
    ...section('routing-profile', profiles, (name, profile) => profileProperties(name, profile, names)),
    ...section('agent', agents, (name, agent) => agentProperties(name, agent, names)),
    ...numberProperties(description, names),
  ]);
}

/** Numbers that are called, and those that calls come from. */
function numberProperties({ queues = {}, numbers = {} }: CenterDescription, names: DescribedNames): [string, JsonObject][] {
  const callerIds = Object.values(queues).flatMap(({ callerIdNumber }) => callerIdNumber ?? []);
  return [
    ...callerIds.map((number): [string, JsonObject] => [numberArn(number, names), { Address: number }]),
    ...Object.entries(numbers).map(([number, flow]): [string, JsonObject] =>
      [numberArn(number, names), { Address: number, ContactFlowArn: names.refer(`the number "${number}"`, 'contact-flow', flow) }]),
  ];
}

function numberArn(number: string, { instanceArn }: DescribedNames): string {
  return `${instanceArn.replace(/:instance\/.*/, '')}:phone-number/${uuidOf(number)}`;
}

function queueProperties(name: string, queue: QueueDescription, names: DescribedNames): JsonObject {
  const { hours, maxContacts, callerIdNumber, outboundFlow } = queue;
  const subject = `the queue "${name}"`;
  return {
    ...(hours !== undefined && { HoursOfOperationArn: names.refer(subject, 'operating-hours', hours) }),
    ...(maxContacts !== undefined && { MaxContacts: maxContacts }),
    OutboundCallerConfig: {
      ...(callerIdNumber !== undefined && { OutboundCallerIdNumberArn: numberArn(callerIdNumber, names) }),
      ...(outboundFlow !== undefined && { OutboundFlowArn: names.refer(subject, 'contact-flow', outboundFlow) }),
    },
  };
}

function hoursProperties(name: string, { timeZone, open, closedOn = [] }: HoursDescription, names: DescribedNames): JsonObject {
  const subject = `the schedule "${name}"`;
  return {
    TimeZone: timeZone,
    Config: open.flatMap(({ days, from, to }) => {
      const [StartTime, EndTime] = [names.time(`${subject} opens at`, from), names.time(`${subject} closes at`, to)];
      return days.map((Day) => ({ Day, StartTime, EndTime }));
    }),
    HoursOfOperationOverrides: closedOn.map((date) => ({ OverrideName: date, EffectiveFrom: date, EffectiveTill: date, OverrideConfig: [] })),
  };
}

const SECOND = 1000;

function profileProperties(name: string, { queues, concurrency = { voice: 1 } }: ProfileDescription, names: DescribedNames): JsonObject {
  return {
    MediaConcurrencies: Object.entries(concurrency).map(([channel, Concurrency]) => ({ Channel: channel.toUpperCase(), Concurrency })),
    QueueConfigs: queues.map(({ queue, channel = 'voice', priority = 1, delay = 0 }) => ({
      Priority: priority,
      Delay: delay / SECOND,
      QueueReference: { Channel: channel.toUpperCase(), QueueArn: names.refer(`the routing profile "${name}"`, 'queue', queue) },
    })),
  };
}

function agentProperties(name: string, { profile, afterContactWork }: AgentDescription, names: DescribedNames): JsonObject {
  return {
    Username: name,
    RoutingProfileArn: names.refer(`the agent "${name}"`, 'routing-profile', profile),
    ...(afterContactWork !== undefined && { PhoneConfig: { AfterContactWorkTimeLimit: afterContactWork / SECOND } }),
  };
}
