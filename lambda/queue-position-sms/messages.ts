import type { Environment } from '../shared/environment';

/** The longest text that the service takes, in characters. */
const LONGEST_TEXT = 1600;

/** Templates by language, the default language first. */
export type Messages = ReadonlyMap<string, string>;

/** Reads and checks the templates at start: a mistake in one should not wait for the customer who speaks it. */
export function readMessages(environment: Environment, name: string, callerId?: string): Messages {
  const templates = Object.entries(parse(environment, name));
  if (templates.length === 0) throw environment.refusal(name, 'must hold at least one language');
  for (const [language, template] of templates) {
    const problem = templateProblem(template, callerId);
    if (problem) throw environment.refusal(name, `has a template for language ${language} that ${problem}`);
  }
  return new Map(templates as [string, string][]);
}

function parse(environment: Environment, name: string): object {
  try {
    const value: unknown = JSON.parse(environment.text(name));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw environment.refusal(name, 'must be a JSON object of language codes and templates');
}

function templateProblem(template: unknown, callerId?: string): string | undefined {
  if (typeof template !== 'string' || template.trim() === '') return 'is no text';
  if (template.length > LONGEST_TEXT) return `is longer than ${LONGEST_TEXT} characters`;
  const unknown = (template.match(/\{[^{}]*\}/g) ?? []).find((placeholder) => !['{position}', '{number}'].includes(placeholder));
  if (unknown) return 'has a placeholder other than {position} and {number}';
  if (template.includes('{number}') && !callerId) return 'has the placeholder {number}, which needs the variable CALLER_ID';
  return undefined;
}

/** The template of the language itself, else of the same language elsewhere (en for en-GB), else the first one. */
export function chooseTemplate(messages: Messages, language: string): string {
  const wanted = language.toLowerCase();
  const primary = (code: string) => code.toLowerCase().split(/[-_]/)[0];
  const languages = [...messages.keys()];
  const chosen = languages.find((code) => code.toLowerCase() === wanted)
    ?? languages.find((code) => primary(code) === primary(wanted))
    ?? languages[0];
  return messages.get(chosen) ?? '';
}

/** One pass, so that nothing that was put in is taken for a placeholder again. */
export function renderText(template: string, values: { position: number; callerId?: string }): string {
  return template.replace(/\{(position|number)\}/g, (_, name) => name === 'position' ? String(values.position) : values.callerId ?? '');
}
