import { CompiledAction } from './compiled-flow';
import type { JsonObject } from '../../language/json';

const ALWAYS = () => true;

/** The types of action that other branches lead on from, and when; what they write as `NextAction` repeats one of those. */
const NEXT_REPEATS: ReadonlyMap<string, (parameters: JsonObject) => boolean> = new Map(Object.entries({
  CheckHoursOfOperation: ALWAYS,
  CheckMetricData: ALWAYS,
  CheckOutboundCallStatus: ALWAYS,
  CheckSegmentMembershipForCustomerProfile: ALWAYS,
  CheckVoiceId: ALWAYS,
  Compare: ALWAYS,
  ConnectParticipantWithLexBot: ALWAYS,
  DistributeByPercentage: ALWAYS,
  GetParticipantInput: ({ StoreInput, EnableDTMFBuffer }: JsonObject) => StoreInput !== 'True' && EnableDTMFBuffer === undefined,
  Loop: ALWAYS,
  MessageParticipantIteratively: ALWAYS,
  ShowView: ALWAYS,
  TransferContactToQueue: ALWAYS,
  TransferParticipantToThirdParty: ({ ContinueFlowExecution }: JsonObject) => ContinueFlowExecution !== 'True',
  TransferToFlow: ALWAYS,
  Wait: ALWAYS,
}));

/** The branches that an action can be left by, by their labels and in their order. */
export function ownBranches(action: CompiledAction): string[] {
  const { next, conditions, errors } = action;
  const others = [...conditions.map(({ label }) => label), ...errors.keys()];
  return [...new Set(next === undefined || nextRepeats(action) ? others : ['next', ...others])];
}

function nextRepeats({ type, parameters, next, conditions, errors }: CompiledAction): boolean {
  const targets = [...conditions.map(({ target }) => target), ...errors.values()];
  return targets.includes(next!) && (NEXT_REPEATS.get(type)?.(parameters) ?? false);
}
