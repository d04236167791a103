import { oldBlock, oldFlow } from './private/convert';
import { CHECK } from '../../../src/language/old-format/check';
import { INTERACT } from '../../../src/language/old-format/interact';
import { SET } from '../../../src/language/old-format/set';
import { TRANSFER } from '../../../src/language/old-format/transfer';
import { checkFlow } from '../../../src/validation/checker';

const TYPES = Object.keys({ ...INTERACT, ...SET, ...CHECK, ...TRANSFER });
/** A branch is noted by the name that it had, which corpus and neighbours test; the type of the flow is none of the block's. */
const OTHERS = ['unwired-branch', 'block-in-flow-type'];
/** The types of flow in which one or the other block may stand. */
const FLOWS = [['contactFlow', 'CONTACT_FLOW'], ['customerQueue', 'CUSTOMER_QUEUE'], ['transferAgent', 'AGENT_TRANSFER']] as const;

test.each(TYPES)('What a %s lacks is noted, each parameter with the path to write it to', (type) => {
  for (const [oldType, flowType] of FLOWS) {
    const document = oldFlow([oldBlock(type, {})], oldType);
    const told = document.conversionNotes.map(({ what, why }) => `${what}: ${why}`);
    const errors = checkFlow({ name: type, type: flowType, document })
      .filter(({ severity, ruleId, place = '' }) => severity === 'error' && !OTHERS.includes(ruleId) && !told.some((note) => note.includes(place)));
    expect(errors.map(({ ruleId, place }) => `${ruleId} ${place}`)).toStrictEqual([]);
  }
});
