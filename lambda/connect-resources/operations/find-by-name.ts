import { LISTINGS, listAll, type Named } from '../listings';
import { nearNames } from '../near-names';
import type { Operation, Properties } from '../operation';
import { Refusal } from '../refusal';

/** Finds what another stack, or somebody in the console, has made. It changes nothing. */
export const findByName: Operation = {
  subject: ({ Kind, Name, Type, InstanceArn }) =>
    `the ${LISTINGS[Kind]?.word} ${JSON.stringify(Name)}${Type === undefined ? '' : ` of the type ${Type}`} of the instance ${InstanceArn}`,
  apply: async (ports, properties) => {
    const { arn } = theOne(await listAll(ports, properties), properties);
    return { id: arn, data: { Arn: arn } };
  },
  withdraw: async () => undefined,
};

function theOne(all: readonly Named[], { Name, Kind }: Properties): Named {
  const found = all.filter(({ name }) => name === Name);
  if (found.length === 1) return found[0];
  if (found.length > 1) {
    throw new Refusal(`is not the only one of the name, got ${found.map(({ arn }) => arn).join(' and ')}; import the one that is meant by its ARN`);
  }
  const near = nearNames(Name, all.map(({ name }) => name)).map((name) => JSON.stringify(name)).join(', ');
  throw new Refusal(`is not there, got no ${LISTINGS[Kind].word} of the name${near && ` beside ${near}`}; write the name as the instance has it`);
}
