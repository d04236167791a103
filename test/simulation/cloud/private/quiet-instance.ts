import { InstancePort } from '../../../../src/simulation/cloud/instance/instance-port';

export const INSTANCE_ID = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';

/** An instance in which nothing happens, and nothing is. */
export function quietInstance(more: Partial<InstancePort> = {}): InstancePort {
  return {
    instanceArn: `arn:aws:connect:us-east-1:111122223333:instance/${INSTANCE_ID}`,
    contact: () => undefined,
    stop: () => 'not-found',
    setAttributes: () => 'done',
    setPlace: () => undefined,
    wait: () => ({}),
    figures: () => undefined,
    effectiveHours: () => undefined,
    call: () => 'unknown-flow',
    ...more,
  };
}
