import { BLOCK_SPECS } from '../../src/blocks/registry.generated';
import { FlowDocument } from '../../src/language/document';
import { JsonObject } from '../../src/language/json';
import { checkFlow } from '../../src/validation/checker';
import { CheckedFlow, Finding, FlowRule, RuleExample, Surroundings } from '../../src/validation/rule';

export function documentOf({ start, actions, top }: Pick<RuleExample, 'start' | 'actions' | 'top'>): FlowDocument {
  return FlowDocument.parse(JSON.stringify({ Version: '2019-10-30', StartAction: start, Metadata: {}, Actions: actions, ...top }));
}

/** An example as the checker takes it. */
export function checkedFlow(example: RuleExample, name = 'Example'): CheckedFlow {
  return { name, type: example.type, document: documentOf(example), channels: example.channels, declarations: example.declarations };
}

/** What an example says about the resources around it. */
export function surroundingsOf({ queues = {}, flows = {}, functions = {}, environment, missing = [] }: RuleExample): Surroundings {
  return {
    environment,
    function: (reference) => functions[reference],
    isMissing: (reference) => missing.includes(reference),
    queue: (reference) => queues[reference],
    flow: (reference) => (reference in flows ? checkedFlow(flows[reference], reference) : undefined),
  };
}

export function findings(example: RuleExample, rules?: readonly FlowRule[]): Finding[] {
  return checkFlow(checkedFlow(example), surroundingsOf(example), rules, example.specs && [...BLOCK_SPECS, ...example.specs]);
}

/** What one rule says, in the words of a report without its heading. */
export function verdicts(rule: FlowRule, example: RuleExample): string[] {
  return findings(example, [rule]).map(({ block, place, fact, remedy }) =>
    `${[block, place].filter((part) => part !== undefined).join(' › ')}: ${fact}; ${remedy}`);
}

/** An inbound flow that starts with the first of these actions. */
export function inbound(...actions: JsonObject[]): RuleExample {
  return { type: 'CONTACT_FLOW', start: String(actions[0].Identifier), actions };
}

export function action(name: string, type: string, parameters: JsonObject, next?: string, errors: Record<string, string> = {}): JsonObject {
  return {
    Identifier: name,
    Type: type,
    Parameters: parameters,
    Transitions: {
      ...(next === undefined ? {} : { NextAction: next }),
      Errors: Object.entries(errors).map(([ErrorType, NextAction]) => ({ NextAction, ErrorType })),
    },
  };
}

/** Where one rule sees something wrong: `block › place`. */
export function places(rule: FlowRule, example: RuleExample): string[] {
  return findings(example, [rule]).map(({ block, place }) => [block, place].filter((part) => part !== undefined).join(' › '));
}

/** The table of a rule: flows that it accepts, and flows in which it finds these places and nothing else. */
export function describeRule(
  rule: FlowRule, valid: Record<string, RuleExample>, invalid: Record<string, readonly [RuleExample, ...string[]]>,
): void {
  describe(rule.id, () => {
    test.each(Object.entries(valid))('accepts %s', (_, example) => {
      expect(places(rule, example)).toStrictEqual([]);
    });

    test.each(Object.entries(invalid))('reports %s', (_, [example, ...where]) => {
      expect(places(rule, example)).toStrictEqual(where);
    });
  });
}

/** The first action of an example, changed. */
export function withFirst(example: RuleExample, change: JsonObject): RuleExample {
  const [first, ...others] = example.actions;
  return { ...example, actions: [{ ...first, ...change }, ...others] };
}
