import { Cloud } from '../../../../src/simulation/cloud/cloud';
import { Runtime } from '../../../../src/simulation/cloud/runtime/runtime';

/** What a client of the SDK has for retries, what one costs at most if it fails, too, and what a call that succeeds gives back. */
const [FULL, COST, GAIN] = [500, 14, 1];
/** More than one run can use up: 36 calls that fail, of which every second is a retry. */
const ENOUGH = 270;

/**
 * Whoever has failed too often retries no more, and remembers that over runs. A function one of whose clients may have less than
 * enough left begins cold again, so that no run feels what was before it.
 */
export class RetryQuotas {
  private readonly left = new Map<string, number>();

  async settle({ server }: Cloud, runtime: Runtime): Promise<void> {
    for (const { caller, service, refusedWith } of server.calls) {
      const client = `${caller} ${service}`;
      this.left.set(client, Math.min(FULL, (this.left.get(client) ?? FULL) + changeBy(refusedWith)));
    }
    const short = [...this.left].filter(([, left]) => left < ENOUGH).map(([client]) => client.split(' ')[0]);
    for (const caller of new Set(short)) await this.renew(caller, runtime);
  }

  private async renew(caller: string, runtime: Runtime): Promise<void> {
    await runtime.pool(caller).freeze();
    for (const client of [...this.left.keys()]) if (client.startsWith(`${caller} `)) this.left.delete(client);
  }
}

/** What a service refuses by itself, e.g. a condition that is not met, is not tried again and costs nothing. */
function changeBy(refusedWith: string | undefined): number {
  if (refusedWith === undefined) return GAIN;
  return refusedWith.endsWith('Exception') ? 0 : -COST / 2;
}
