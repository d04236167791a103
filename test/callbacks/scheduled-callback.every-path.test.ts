import { JsonObject } from '../../src/language/json';
import { isServed, PathEnd, pathEnds } from '../../src/validation/paths';
import { SCHEDULED_VARIANTS, scheduledFlows } from '../private/scheduled-variants';
import { graphOf, TemplateFlow } from '../private/template-flows';
import { actionsByName, outcomeOf, simpleWays, statesAt, Step } from '../private/walk';

/** The one block that ends a contact for good reason: its customer has cancelled it, or has another callback. */
const UNWANTED = 'End unwanted callback';
const ENDS = ['DisconnectParticipant', 'TransferContactToQueue', 'MessageParticipantIteratively'];

function endsOf({ document }: TemplateFlow): PathEnd[] {
  return pathEnds(graphOf(document), document.startAction);
}

function unserved(flow: TemplateFlow): string[] {
  return endsOf(flow).filter((end) => !isServed(end) && end.block !== UNWANTED).map(({ trail }) => trail.join(' → '));
}

function created({ type, branch }: Step): boolean {
  return type === 'CreateCallbackContact' && branch === 'next';
}

/** By the raw document: what the customer has, or whether the last thing was a word that was heard. */
function afterwards(state: string, step: Step): string {
  if (created(step) || state === 'called back') return 'called back';
  if (step.type === 'MessageParticipant') return step.branch === 'next' ? 'told' : 'nothing';
  return step.type.startsWith('Update') && step.branch === 'next' ? state : 'nothing';
}

/** The customer has heard when the requests will call, which is all that happens before the slot. */
function promised({ block, branch }: Step): boolean {
  return block.startsWith('Confirm later time') && branch === 'next';
}

function operation({ parameters }: Step): string {
  return String((parameters.LambdaInvocationAttributes as JsonObject | undefined)?.operation);
}

describe.each(SCHEDULED_VARIANTS)('ScheduledCallback %s', (_, variant) => {
  const flows = scheduledFlows(variant);
  const named = (name: string) => flows.find(({ logicalId }) => logicalId.startsWith(name))!;
  const offering = ['Inbound', 'CustomerQueue'].map(named);
  const creation = named('ScheduledCreation');

  test('ends every way of every flow with a callback, in a queue, with a word, or beside a living contact', () => {
    expect(flows.map((flow) => [flow.logicalId, endsOf(flow).length > 0, unserved(flow)]))
      .toStrictEqual(flows.map(({ logicalId }) => [logicalId, true, []]));
  });

  test('has no other ends by a second reading of every state at every block', () => {
    for (const { document } of offering) {
      const ends = statesAt(document, 'nothing', afterwards).filter(({ action }) => action.Type === 'DisconnectParticipant');
      expect([...new Set(ends.map(({ state }) => state))].sort()).toStrictEqual(['called back', 'told']);
    }
  });

  test('leads every contact of the creation flow to a queue or another callback, as nobody hears a word there (CF-2, CF-3)', () => {
    const ways = [...simpleWays(creation.document)].filter((way) => way[way.length - 1].block !== UNWANTED);
    expect([...new Set(ways.map(outcomeOf))].sort()).toStrictEqual(['called back', 'in queue']);
    expect([...actionsByName(creation.document).values()].filter(({ Type }) => /Message|Input/.test(String(Type)))).toStrictEqual([]);
  });

  test('queues no callback before its slot, even if the service ignores the delay (CF-4)', () => {
    const ways = [...simpleWays(creation.document)].filter((way) => way.some(({ type }) => type === 'TransferContactToQueue'));
    const early = ways.filter((way) => way.some(({ block, branch }) => block === 'Did it come too early' && branch === 'early'));
    expect(early.length).toBeGreaterThan(0);
    expect(early.filter((way) => !way.some(({ block }) => block === 'Wait for the slot'))).toStrictEqual([]);
  });

  test('ends a callback only on the clear answer that it is cancelled or that the customer has another one', () => {
    const ended = [...simpleWays(creation.document)].filter((way) => way[way.length - 1].block === UNWANTED);
    expect([...new Set(ended.map((way) => way[way.length - 2].branch))].sort()).toStrictEqual(['cancelled', 'duplicate']);
  });

  test('creates a callback only with a number that the service took just before (CR-8, CR-9), and with a place in a slot', () => {
    for (const { document } of offering) {
      const states = statesAt(document, 'number unset, not booked', (state, { type, block, branch }) => {
        if (type === 'UpdateContactCallbackNumber') return `number ${branch === 'next' ? 'set' : 'refused'}, not booked`;
        return block.startsWith('Is the time booked') && branch === 'booked' ? state.replace('not booked', 'booked') : state;
      });
      const creating = states.filter(({ action }) => action.Type === 'CreateCallbackContact');
      expect([...new Set(creating.map(({ state }) => state))]).toStrictEqual(['number set, booked']);
    }
  });

  test('releases a reservation and a place of which no callback came', () => {
    for (const { document } of offering) {
      const states = statesAt(document, 'free', (state, step) => {
        if (operation(step) === 'reserve') return 'reserved';
        if (step.block.startsWith('Note the booking') && step.branch === 'next') return 'booked';
        if (operation(step) === 'release' && state === 'booked') return 'reserved';
        return operation(step) === 'release' || created(step) || promised(step) || step.branch === 'duplicate' ? 'free' : state;
      });
      const kept = states.filter(({ action, state }) => state !== 'free' && ENDS.includes(String(action.Type)));
      expect(kept.map(({ block, state }) => `${block}: ${state}`)).toStrictEqual([]);
      expect([...new Set(states.map(({ state }) => state))].sort()).toStrictEqual(['booked', 'free', 'reserved']);
    }
  });

  test('promises a later call only with a place, and takes the promise back if the customer did not hear it', () => {
    for (const { document } of offering) {
      const states = statesAt(document, 'nothing', (state, step) => {
        if (step.block.startsWith('Is the time booked')) return step.branch === 'promised' ? 'promised' : 'nothing';
        if (promised(step)) return state === 'promised' ? 'heard' : 'heard of nothing';
        return operation(step) === 'release' && state === 'promised' ? 'nothing' : state;
      });
      const ends = states.filter(({ action }) => ENDS.includes(String(action.Type))).map(({ state }) => state);
      expect([...new Set(ends)].sort()).toStrictEqual(variant.farSlots ? ['heard', 'nothing'] : ['nothing']);
    }
  });

  test('ends the call once the callback exists, so that nobody is called back and in line as well', () => {
    for (const { document } of offering) {
      const states = statesAt(document, 'none', (state, step) => (created(step) ? 'callback' : state));
      const after = new Set(states.filter(({ state }) => state === 'callback').map(({ action }) => String(action.Type)));
      after.delete('Compare');
      expect([...after].sort()).toStrictEqual(['DisconnectParticipant', 'MessageParticipant']);
    }
  });
});
