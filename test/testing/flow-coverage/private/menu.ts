import { CenterModel } from '../../../../src/simulation/center/model';
import { CompiledFlow } from '../../../../src/simulation/interpreter/compiled-flow';
import { action, flowOf } from '../../../simulation/interpreter/private/script';
import { World } from '../../../simulation/private/world';

const BRANCHES = {
  conditions: { 1: 'Bye', 2: 'Bye' }, errors: { InputTimeLimitExceeded: 'Bye', NoMatchingCondition: 'Bye', NoMatchingError: 'Bye' }, next: 'Bye',
};

/** A flow of which all branches lead to one block. */
export function menuFlow(id = 'menu'): CompiledFlow {
  return flowOf([action('Ask', 'GetParticipantInput', { Text: '1 or 2?' }, BRANCHES), action('Bye', 'DisconnectParticipant')], 'CONTACT_FLOW', id);
}

/** A center that has these flows alone. */
export function worldOf(flows: readonly CompiledFlow[], modules: readonly CompiledFlow[] = []): World {
  const byArn = (all: readonly CompiledFlow[]) => new Map(all.map((flow) => [flow.id, flow]));
  return new World({ queues: [], model: { flows: byArn(flows), modules: byArn(modules) } satisfies Partial<CenterModel> });
}

export function menuWorld(): World {
  return worldOf([menuFlow()]);
}
