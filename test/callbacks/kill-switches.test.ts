import { CallbackKillSwitches, Switchboard, SwitchDefinition } from '../../src/callbacks';
import { messageOf } from '../connect/private/fixtures';
import { CallCenter } from '../private/callback-setup';
import { gateOf, killSwitchesOf } from '../private/callback-variants';
import { warningsOf } from '../private/own-flows';
import { flowOf } from '../private/template-flows';
import { actionsByName, branchesOf, statesAt } from '../private/walk';

function stopped(only: Partial<CallbackKillSwitches> = {}, more: { gated?: boolean; refuseDuplicates?: boolean } = {}) {
  const center = new CallCenter();
  const killSwitches = { ...killSwitchesOf(center), ...only };
  const callback = center.callback({ killSwitches, offerGate: more.gated ? gateOf(center) : undefined, refuseDuplicates: more.refuseDuplicates });
  const { template } = center;
  const targets = (flow: string, block: string) =>
    Object.fromEntries(branchesOf(actionsByName(flowOf(template, flow).document).get(block)!).map(({ name, target }) => [name, target]));
  return { center, callback, template, targets };
}

describe('The kill switch of the offer', () => {
  test('leads customers to the line while it is off, and to the offer in every other case', () => {
    const { targets } = stopped();
    expect(targets('CallbackInbound', 'Are callbacks offered')).toStrictEqual({ off: 'Set inbound queue', NoMatchingCondition: 'Set voice' });
    expect(targets('CallbackInbound', 'Read the switches for the offer').NoMatchingError).toBe('Assume the switches for the offer');
  });

  test('stands before the gate, whose function is not asked for nothing', () => {
    expect(stopped({}, { gated: true }).targets('CallbackInbound', 'Are callbacks offered'))
      .toStrictEqual({ off: 'Set inbound queue', NoMatchingCondition: 'Ask whether to offer' });
  });

  test('is in no flow if it is not asked for', () => {
    const { template } = stopped({ offering: undefined });
    expect(flowOf(template, 'CallbackInbound').document.actionIdentifiers).not.toContain('Are callbacks offered');
    expect(flowOf(template, 'CallbackCreation').document.actionIdentifiers).toContain('May customers be called');
  });
});

describe('The kill switch of the calls', () => {
  test('holds a new callback before its queue, and asks again whether it is still wanted (CF-2, CR-13)', () => {
    const { targets } = stopped();
    expect(targets('CallbackCreation', 'Is it still wanted')).toMatchObject({ NoMatchingCondition: 'Read the switches' });
    expect(targets('CallbackCreation', 'Confirm reservation').NoMatchingError).toBe('Read the switches');
    expect(targets('CallbackCreation', 'May customers be called')).toStrictEqual({ off: 'Hold the callback', NoMatchingCondition: 'Tell the agent' });
    expect(targets('CallbackCreation', 'Hold the callback')).toStrictEqual({ WaitCompleted: 'Confirm reservation', NoMatchingError: 'Tell the agent' });
  });

  test('looks at the switch alone where nobody checks for duplicates', () => {
    expect(stopped({}, { refuseDuplicates: false }).targets('CallbackCreation', 'Hold the callback').WaitCompleted).toBe('Read the switches');
  });

  test('lets no callback enter its queue that was held and not released', () => {
    const { document } = flowOf(stopped().template, 'CallbackCreation');
    const states = statesAt(document, 'free', (state, { block, branch }) => {
      if (block === 'May customers be called') return branch === 'off' ? 'held' : 'free';
      return block === 'Hold the callback' && branch === 'NoMatchingError' ? 'free' : state;
    });
    expect(states.filter(({ action, state }) => action.Type === 'TransferContactToQueue' && state === 'held')).toStrictEqual([]);
    expect(states.some(({ state }) => state === 'held')).toBe(true);
  });

  test('is in no flow if it is not asked for', () => {
    expect(flowOf(stopped({ dialling: undefined }).template, 'CallbackCreation').document.actionIdentifiers).not.toContain('Hold the callback');
  });
});

test('Kill switches leave no finding that is not acknowledged, and count among the attributes', () => {
  const { center, callback } = stopped();
  expect(warningsOf(center.stack).filter((warning) => !/acknowledged/i.test(warning))).toStrictEqual([]);
  expect(callback.attributes._declaration.keys).toEqual(expect.arrayContaining(['callbackNumber', 'switch-offering', 'switch-dialling']));
});

describe('Kill switches refuse', () => {
  const refusal = (names: { offering?: string; dialling?: string }) => {
    const center = new CallCenter();
    const switchboard = new Switchboard(center.stack, 'Switchboard', { switches: { offering: SwitchDefinition.flag(true), level: SwitchDefinition.choice('a', ['a', 'b']) } });
    return messageOf(() => center.callback({ killSwitches: { switchboard, ...names } }));
  };

  test('to be none', () => {
    expect(refusal({})).toBe('QueuedCallback "Stack/Callback" is not valid\n  - [NoKillSwitch] killSwitches has no switch, got neither offering nor dialling; '
      + 'name a flag of the switchboard, or leave killSwitches out');
  });

  test('switches that are no flags', () => {
    expect(refusal({ offering: 'offer', dialling: 'level' })).toBe('QueuedCallback "Stack/Callback" is not valid\n'
      + '  - [SwitchNotDeclared] killSwitches.offering must name a flag of the switchboard, got "offer"; it declares "offering"\n'
      + '  - [SwitchNotDeclared] killSwitches.dialling must name a flag of the switchboard, got "level"; it declares "offering"');
  });
});
