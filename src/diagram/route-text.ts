import { blockLabel, clipped, pointerLabel, shortArns } from './labels';
import { flowTypeLabel } from './outline-text';
import { Route, RouteLeg } from './route';
import { PathStep } from './route-path';
import { Styles, UNSTYLED } from './styles';
import type { DrawnFlow } from './surroundings';
import { branchLabel } from '../language/branch-label';

const SENTENCE_CHARACTERS = 240;
const SUMMARY_CHARACTERS = 120;

export interface RouteOptions {
  /** Puts names in the place of references. */
  readonly naming?: (text: string) => string;
  readonly styles?: Styles;
}

/** The route as a numbered story. */
export function routeText(route: Route, { naming = (text) => text, styles = UNSTYLED }: RouteOptions = {}): string {
  const lines = [styles.title(`The route of a caller from ${route.from.name}`)];
  let number = 0;
  const tell = (sentence: string) => lines.push(`${String(number += 1).padStart(4)}. ${clipped(shortArns(naming(sentence)), SENTENCE_CHARACTERS)}`);
  for (const leg of route.legs) {
    if (leg.event !== undefined) tell(leg.event);
    for (const { flow, sentences } of byFlow(leg)) {
      lines.push(styles.heading(`  ${flow.name} (${flowTypeLabel(flow.type)})`));
      sentences.forEach(tell);
    }
  }
  return lines.join('\n');
}

/** The sentences of a leg, grouped by the flow in which they happen. */
function byFlow({ steps, repeats }: RouteLeg): { flow: DrawnFlow; sentences: string[] }[] {
  const groups: { flow: DrawnFlow; steps: PathStep[] }[] = [];
  for (const step of steps) {
    if (groups.at(-1)?.flow !== step.flow) groups.push({ flow: step.flow, steps: [] });
    groups.at(-1)!.steps.push(step);
  }
  return groups.map(({ flow, steps: inFlow }, index) => ({
    flow,
    sentences: [...sentencesOf(inFlow), ...(repeats && index === groups.length - 1 ? ['This repeats until somebody or something ends it.'] : [])],
  }));
}

/** One sentence a step; settings in a row share one. */
function sentencesOf(steps: readonly PathStep[]): string[] {
  const sentences: string[] = [];
  let settings: string[] = [];
  const flush = () => {
    if (settings.length > 0) sentences.push(`The flow sets: ${settings.join('; ')}.`);
    settings = [];
  };
  // An end that is not the end of the call is no event for anybody.
  for (const step of steps.filter(({ node }) => !node.spec?.terminal || node.spec.effect?.disconnects)) {
    if (step.node.spec?.category === 'set') {
      settings.push(`${settingOf(step)}${takenText(step, ' -> ')}`);
      continue;
    }
    flush();
    sentences.push(sentenceOf(step));
  }
  flush();
  return sentences;
}

function settingOf({ node }: PathStep): string {
  return clipped(node.spec?.summary(node.action.parameters) || pointerLabel(node), SUMMARY_CHARACTERS);
}

function sentenceOf(step: PathStep): string {
  const { effect } = step.node.spec ?? {};
  if (effect?.speaks) return heard(step);
  if (effect?.success === 'callback-created') return `A callback is created: ${settingOf(step)}${takenText(step, ' -> ')}.`;
  if (effect?.success === 'queued') return `The contact is put ${settingOf(step)}${takenText(step, ' -> ')}.`;
  if (effect?.disconnects) return 'The call ends.';
  return `${blockLabel(step.node)}: ${settingOf(step)}${takenText(step, ' -> ')}.`;
}

function heard(step: PathStep): string {
  const who = step.flow.type.startsWith('AGENT_') && step.flow.type !== 'AGENT_TRANSFER' ? 'agent' : 'customer';
  return `The ${who} hears ${settingOf(step)}${choiceText(step)}`;
}

/** What the customer does at a menu, and what else they could have done. */
function choiceText({ node, taken }: PathStep): string {
  const choices = node.edges.filter(({ kind }) => kind === 'condition').map(branchLabel);
  if (taken === undefined || taken.kind === 'next' || choices.length === 0) return '';
  const label = branchLabel(taken);
  const others = [...new Set(node.edges.filter((edge) => edge !== taken && edge.label !== 'NoMatchingError').map(branchLabel))];
  const did = taken.kind === 'error' ? `: ${label}` : /^[\d*#]$/.test(label) ? ` and presses ${label}` : `: ${label}`;
  return `${did}${others.length > 0 ? ` (other ways: ${others.join(', ')})` : ''}.`;
}

/** The branch by which the way goes on, unless it is just the next block. */
function takenText({ taken }: PathStep, before: string): string {
  return taken === undefined || taken.kind === 'next' ? '' : `${before}${branchLabel(taken)}`;
}
