import { AssociateQueueQuickConnectsCommand, DisassociateQueueQuickConnectsCommand } from '@aws-sdk/client-connect';
import { idOfArn, idsOfArn } from '../arn';
import type { Operation, OperationPorts, Properties } from '../operation';
import { queueIsMarked } from '../queue-mark';

/** A call takes at most so many. */
const BATCH = 50;

type Change = typeof AssociateQueueQuickConnectsCommand | typeof DisassociateQueueQuickConnectsCommand;

/** Shows quick connects in a queue after they exist. Those that somebody added by hand stay. */
export const queueQuickConnects: Operation = {
  subject: ({ QueueArn, QuickConnectArns }) => `the list of quick connects of the queue ${QueueArn}, ${arnsIn({ QuickConnectArns }).length} of them,`,
  apply: async (ports, properties, old) => {
    const before = old && old.QueueArn === properties.QueueArn ? arnsIn(old) : [];
    const wanted = arnsIn(properties);
    await remove(ports, properties, before.filter((arn) => !wanted.includes(arn)));
    for (const batch of batches(wanted)) await change(AssociateQueueQuickConnectsCommand, ports, properties, batch);
    return { id: `${properties.QueueArn}/quick-connects` };
  },
  withdraw: async (ports, properties) => {
    if (await queueIsMarked(ports, properties)) await remove(ports, properties, arnsIn(properties));
  },
};

function arnsIn({ QuickConnectArns = [] }: Properties): string[] {
  return QuickConnectArns;
}

async function remove(ports: OperationPorts, properties: Properties, arns: readonly string[]): Promise<void> {
  for (const batch of batches(arns)) await removeBatch(ports, properties, batch);
}

/** One that is gone fails its batch; the others still have to go. */
async function removeBatch(ports: OperationPorts, properties: Properties, batch: readonly string[]): Promise<void> {
  try {
    await change(DisassociateQueueQuickConnectsCommand, ports, properties, batch);
  } catch (error) {
    if ((error as Error).name !== 'ResourceNotFoundException') throw error;
    if (batch.length > 1) for (const arn of batch) await removeBatch(ports, properties, [arn]);
  }
}

function batches(arns: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(arns.length / BATCH) }, (_, index) => arns.slice(index * BATCH, (index + 1) * BATCH));
}

async function change(Command: Change, { connect }: OperationPorts, { QueueArn }: Properties, arns: readonly string[]): Promise<void> {
  const { instanceId, id } = idsOfArn(QueueArn);
  await connect.send(new Command({ InstanceId: instanceId, QueueId: id, QuickConnectIds: arns.map(idOfArn) }));
}
