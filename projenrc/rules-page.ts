import { writeFileSync } from 'fs';
import { join } from 'path';
import { BLOCK_SPECS } from '../src/blocks/registry.generated';
import { outlineText } from '../src/diagram';
import { Declaration } from '../src/language/declaration';
import { FlowDocument } from '../src/language/document';
import { FLOW_TYPE_LABELS } from '../src/language/flow-type';
import { specLookup } from '../src/language/spec';
import { FlowRule, RuleExample } from '../src/validation/rule';
import { FLOW_RULES } from '../src/validation/rules/registry.generated';

const MAX_LINES = 14;
const lookup = specLookup(BLOCK_SPECS);

/** The page of all rules; every word of it stands in the rules themselves. */
export function rulesPage(rules: readonly FlowRule[] = FLOW_RULES): string {
  return [
    '# Rules',
    '',
    'What the checker looks for in a flow, at synthesis and on the command line. Errors are what the service refuses, or what loses a',
    'customer; warnings are legal and probably not meant; notes are worth knowing. This page is generated: `npm run rules-page`.',
    '',
    '| rule | severity | what it asks for |',
    '| --- | --- | --- |',
    ...rules.map(({ id, severity, summary }) => `| [${id}](#${id}) | ${severity} | ${summary} |`),
    ...rules.flatMap(chapter),
    '',
  ].join('\n');
}

function chapter(rule: FlowRule): string[] {
  const [bad, good] = exampleTexts(rule);
  return [
    '', `## ${rule.id}`, '', `**${rule.severity}** – ${rule.summary}`, '', `${rule.rationale} See [the service's page](${rule.docs}).`,
    '', 'Found in:', '', ...bad, '', 'Not found in:', '', ...good,
  ];
}

/** Outlines read best; where what differs does not show in them, the actions stand there as they are. */
function exampleTexts({ bad, good }: FlowRule): [string[], string[]] {
  const [badOutline, goodOutline] = [outline(bad), outline(good)];
  return badOutline.join() === goodOutline.join() ? [json(bad), json(good)] : [fenced('text', badOutline), fenced('text', goodOutline)];
}

function outline(example: RuleExample): string[] {
  const { type, start, actions } = example;
  const document = FlowDocument.parse(JSON.stringify({ Version: '2019-10-30', StartAction: start, Actions: actions }));
  return [...outlineText({ name: 'Example', type, document }, lookup).split('\n'), ...surroundings(example)];
}

function json(example: RuleExample): string[] {
  return fenced('json', [...example.actions.map((action) => JSON.stringify(action)), ...surroundings(example)]);
}

/** What an example says beside its actions: its type, and the resources around it. */
function surroundings(example: RuleExample): string[] {
  const { queues = {}, flows = {}, functions = {}, environment, missing = [], channels, declarations = [], top, specs = [] } = example;
  return [
    `in ${FLOW_TYPE_LABELS[example.type]} (${example.type})`,
    ...(top ? [`beside the actions: ${JSON.stringify(top)}`] : []),
    ...(channels ? [`for contacts of: ${channels.join(', ')}`] : []),
    ...specs.filter((spec) => spec.channels).map((spec) => `the block "${spec.block}": ${JSON.stringify(spec.channels)}`),
    ...declarations.map(declared),
    ...(environment ? [`deployed into: ${JSON.stringify(environment)}`] : []),
    ...missing.map((reference) => `not in the stack: ${reference}`),
    ...Object.entries(functions).map(([id, facts]) => `around it: function ${id} ${JSON.stringify(facts)}`),
    ...Object.entries(queues).map(([id, facts]) => `around it: queue ${id} ${JSON.stringify(facts)}`),
    ...Object.entries(flows).map(([id, { type, actions }]) => `around it: flow ${id} (${type}): ${actions.map(({ Type }) => String(Type)).join(', ')}`),
  ];
}

function fenced(language: string, lines: readonly string[]): string[] {
  const cut = lines.length > MAX_LINES ? [...lines.slice(0, MAX_LINES), `… ${lines.length - MAX_LINES} more lines`] : lines;
  return [`\`\`\`${language}`, ...cut.map((line) => line.trimEnd()), '```'];
}

if (require.main === module) writeFileSync(join(__dirname, '..', 'RULES.md'), rulesPage());

function declared({ block, namespace, keys, maxBytes = {}, sensitive = [] }: Declaration): string {
  const described = keys.map((key) => [
    key, ...(key in maxBytes ? [`of ${maxBytes[key]} bytes at most`] : []), ...(sensitive.includes(key) ? ['which is sensitive'] : []),
  ].join(' '));
  return `declared${block === undefined ? '' : ` of "${block}"`}: ${namespace} has ${described.join(', ')}`;
}
