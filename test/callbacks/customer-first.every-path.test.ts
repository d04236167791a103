import { CUSTOMER_FIRST_VARIANTS, customerFirstFlows } from '../private/customer-first-setup';
import { created, endsOf, operation, outcomes, outcomesOfSimpleWays, unservedWays } from '../private/path-readings';
import { TemplateFlow } from '../private/template-flows';
import { actionsByName, outcomeOf, simpleWays, statesAt, Step } from '../private/walk';

/** The one block that ends a contact for good reason: its customer has cancelled it, or has another callback. */
const UNWANTED = 'End unwanted callback';
/** How the guess and the captured name of the variants name the outbound flow. */
const OUTBOUND = ['OutboundContactFlowId', 'DialFlowId'];

const isEnd = ({ Type }: { Type?: unknown }) => ['DisconnectParticipant', 'TransferContactToQueue'].includes(String(Type));
const set = (state: string, { type, branch }: Step) => (type === 'UpdateContactCallbackNumber' ? branch === 'next' ? 'set' : 'refused' : state);

describe.each(CUSTOMER_FIRST_VARIANTS)('CustomerFirstCallback %s', (_, variant) => {
  const flows = customerFirstFlows(variant);
  const find = (name: string) => flows.find(({ logicalId }) => logicalId.startsWith(`Callback${name}`))!;
  const [creation, outbound] = [find('Creation'), find('Outbound')];
  const checks = variant.refuseDuplicates !== false;
  const retries = variant.maxRetries ?? 2;

  test('ends every way of every flow with a callback, in a queue, with a word, or beside a living contact', () => {
    expect(flows.map((flow) => [flow.logicalId, endsOf(flow).length > 0, unservedWays(flow, UNWANTED)]))
      .toStrictEqual(flows.map(({ logicalId }) => [logicalId, true, []]));
  });

  test('has the same ends by a second reading that follows every simple way', () => {
    for (const flow of flows) expect(outcomesOfSimpleWays(flow)).toStrictEqual(outcomes(flow));
  });

  test('leaves no contact of the creation flow without a queue or another callback, unless it is unwanted (CF-2, CF-3)', () => {
    const ways = [...simpleWays(creation.document)].filter((way) => way[way.length - 1].block !== UNWANTED);
    expect([...new Set(ways.map(outcomeOf))].sort()).toStrictEqual(['called back', 'in queue']);
    const ended = [...simpleWays(creation.document)].filter((way) => way[way.length - 1].block === UNWANTED);
    expect(new Set(ended.map((way) => way[way.length - 2].branch))).toStrictEqual(new Set(checks ? ['cancelled', 'duplicate'] : []));
  });

  test('hangs up without a word only on a voicemail, and only if it will be called again (C-7)', () => {
    const heard = (state: string, step: Step) => {
      if (step.type === 'CheckOutboundCallStatus') return `answered by ${step.branch}`;
      if (step.type === 'MessageParticipant') return 'spoken to';
      return created(step) && state !== 'spoken to' ? `${state}, called again` : state;
    };
    const ends = statesAt(outbound.document, '', heard).filter(({ action }) => action.Type === 'DisconnectParticipant').map(({ state }) => state);
    expect(new Set(ends.filter((state) => state !== 'answered by VoicemailBeep, called again'))).toStrictEqual(new Set(['spoken to']));
  });

  test('dials again for as long as the counter allows, and counts before it dials (C-9)', () => {
    const counted = statesAt(outbound.document, 'no', (state, { block, branch }) => (block.includes('Count retry') ? branch === 'next' ? 'yes' : 'no' : state));
    const calls = counted.filter(({ action }) => action.Type === 'CreateCallbackContact');
    expect(calls.every(({ state }) => state === 'yes')).toBe(true);
    expect(calls.length > 0).toBe(retries > 0);
    const counts = [...actionsByName(outbound.document).keys()].flatMap((name) => /Count retry (\d+)/.exec(name)?.[1] ?? []);
    expect([...new Set(counts.map(Number))].sort((a, b) => a - b)).toStrictEqual(Array.from({ length: retries }, (__, index) => index + 1));
  });

  test('creates a callback only with a number and a queue that are set, without retries of the block, and with the outbound flow (CR-9, C-3, C-4, C-7)', () => {
    for (const { document } of flows) {
      for (const { action, state } of statesAt(document, 'unset', set).filter((one) => one.action.Type === 'CreateCallbackContact')) {
        expect(state).not.toBe('unset');
        expect(action.Parameters).toMatchObject({ QueueId: expect.stringContaining('Callbacks'), MaximumConnectionAttempts: '0', RetryDelaySeconds: '1' });
        expect(Object.entries(action.Parameters as object).filter(([name]) => OUTBOUND.includes(name)).map(([, flow]) => String(flow)))
          .toStrictEqual([expect.stringMatching(/^\$\{CallbackOutbound/)]);
      }
    }
  });

  test('ends the call once another callback exists, so that nobody is called back and in line as well', () => {
    for (const { document } of flows) {
      const states = statesAt(document, 'none', (state, step) => (created(step) ? 'callback' : state));
      const after = states.filter(({ state }) => state === 'callback').map(({ action }) => String(action.Type));
      expect(after.filter((type) => !['DisconnectParticipant', 'MessageParticipant'].includes(type))).toStrictEqual([]);
    }
  });

  test('waits between attempts, and not before the first one (CF-6)', () => {
    const attempt = (state: string, { block, branch }: Step) => (block === 'Which attempt is it' ? branch === 'NoMatchingCondition' ? 'first' : 'later' : state);
    const waits = statesAt(creation.document, 'unknown', attempt).filter(({ block }) => block === 'Wait between attempts');
    expect(waits.map(({ state }) => state)).toStrictEqual(retries > 0 ? ['later'] : []);
  });
});

describe.each(CUSTOMER_FIRST_VARIANTS.filter(([, { refuseDuplicates }]) => refuseDuplicates !== false))('CustomerFirstCallback %s', (_, variant) => {
  test('releases the reservation of a customer who is not called again', () => {
    const { document } = customerFirstFlows(variant).find(({ logicalId }) => logicalId.startsWith('CallbackOutbound'))!;
    const states = statesAt(document, 'reserved', (state, step) => (operation(step) === 'release' || created(step) ? 'free' : state));
    expect(states.filter(({ action, state }) => state === 'reserved' && isEnd(action)).map(({ block }) => block)).toStrictEqual([]);
  });
});

describe('A person who answers', () => {
  const outbound = customerFirstFlows({}).find(({ logicalId }: TemplateFlow) => logicalId.startsWith('CallbackOutbound'))!;
  const ways = [...simpleWays(outbound.document)];

  test('waits on the line, before all others, with music, and with a whisper for the agent (C-7, FL-1)', () => {
    const blocks = ways.filter((way) => way[way.length - 1].type === 'TransferContactToQueue' && way[way.length - 1].branch === undefined)
      .map((way) => way.map(({ block }) => block));
    expect(blocks.length).toBeGreaterThan(0);
    for (const names of blocks) {
      expect(names).toEqual(expect.arrayContaining(['Greet the customer', 'Tell the agent', 'Play while waiting', 'Go first', 'Set callback queue']));
    }
  });

  test('for whom the queue is full gets another callback, or hears that none comes (CP-3)', () => {
    const full = ways.filter((way) => way.some(({ type, branch }) => type === 'TransferContactToQueue' && branch === 'QueueAtCapacity'));
    expect(new Set(full.map(outcomeOf))).toStrictEqual(new Set(['called back', 'told']));
  });

  test('is asked before being taken for nobody (C-8)', () => {
    for (const branch of ['NotDetected', 'NoMatchingError']) {
      const unsure = ways.filter((way) => way.some((step) => step.type === 'CheckOutboundCallStatus' && step.branch === branch));
      expect(unsure.every((way) => way.some(({ block }) => block === 'Ask who is there'))).toBe(true);
    }
  });
});
