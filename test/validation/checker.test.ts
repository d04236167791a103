import { checkFlow, formatFinding } from '../../src/validation/checker';
import { disconnect } from '../../src/validation/private/examples';
import { Finding, FlowRule, Severity } from '../../src/validation/rule';
import { checkedFlow, inbound } from '../private/rule-examples';

const EXAMPLE = inbound(disconnect('Hang up'));
const DOCS = 'https://docs.aws.amazon.com/connect/latest/adminguide/test.html';

function rule(id: string, severity: Severity, ...facts: string[]): FlowRule {
  return {
    id,
    severity,
    summary: 'A test.',
    rationale: 'A test.',
    docs: DOCS,
    bad: EXAMPLE,
    good: EXAMPLE,
    check: () => facts.map((fact) => ({ fact, remedy: 'mend it' })),
  };
}

describe('checkFlow', () => {
  test('lists errors first, then warnings, then the rest, and keeps the order of rules and facts within them', () => {
    const rules = [rule('a', 'info', '1'), rule('b', 'warning', '2', '3'), rule('c', 'error', '4'), rule('d', 'warning', '5'), rule('e', 'error', '6')];
    expect(checkFlow(checkedFlow(EXAMPLE), undefined, rules).map(({ ruleId, fact }) => `${ruleId}${fact}`))
      .toStrictEqual(['c4', 'e6', 'b2', 'b3', 'd5', 'a1']);
  });

  test('adds flow, rule, severity and page to what a rule says', () => {
    expect(checkFlow(checkedFlow(EXAMPLE, 'Line'), undefined, [rule('a', 'info', 'a fact')])).toStrictEqual([
      { fact: 'a fact', remedy: 'mend it', severity: 'info', ruleId: 'a', flow: 'Line', docs: DOCS },
    ]);
  });

  test('applies all rules of the library, and knows nothing around the flow, unless told otherwise', () => {
    expect(checkFlow({ ...checkedFlow(EXAMPLE), type: 'AGENT_WHISPER' }).map(({ ruleId }) => ruleId)).toStrictEqual(['block-in-flow-type', 'no-silent-hang-up']);
  });

  test('hands a rule the flow, its graph, what is around, and what is known about blocks', () => {
    const seen: unknown[] = [];
    const flow = checkedFlow(EXAMPLE);
    const around = { queue: () => undefined, flow: () => undefined };
    checkFlow(flow, around, [{
      ...rule('a', 'info'),
      check: (context) => {
        seen.push(context.flow, context.surroundings, [...context.graph.keys()], context.lookup('DisconnectParticipant', {})?.block);
        return [];
      },
    }]);
    expect(seen).toStrictEqual([flow, around, ['Hang up'], 'Disconnect']);
  });
});

describe('formatFinding', () => {
  const finding: Finding = { severity: 'error', ruleId: 'a-rule', flow: 'Stack/Line', fact: 'a fact', remedy: 'mend it', docs: DOCS };

  test.each([
    [{ block: 'Queue', place: 'NoMatchingError' }, 'error a-rule  Stack/Line › Queue › NoMatchingError: a fact; mend it'],
    [{ block: 'Queue' }, 'error a-rule  Stack/Line › Queue: a fact; mend it'],
    [{ place: 'StartAction' }, 'error a-rule  Stack/Line › StartAction: a fact; mend it'],
    [{}, 'error a-rule  Stack/Line: a fact; mend it'],
  ])('names the place as far as it is known: %j', (where, text) => {
    expect(formatFinding({ ...finding, ...where })).toBe(`${text} (see ${DOCS})`);
  });
});
