import type { Environment } from '../environment';

/** The longest text that the service takes, in characters. */
const LONGEST_TEXT = 1600;

/** Templates by language, the default language first. */
export type Templates = ReadonlyMap<string, string>;

export type Placeholder = 'position' | 'number';

/** Reads and checks the templates at start: a mistake in one should not wait for the customer who speaks it. */
export function readTemplates(environment: Environment, name: string, placeholders: readonly Placeholder[]): Templates {
  const templates = Object.entries(parse(environment, name));
  if (templates.length === 0) throw environment.refusal(name, 'must hold at least one language');
  for (const [language, template] of templates) {
    const problem = templateProblem(template, placeholders);
    if (problem) throw environment.refusal(name, `has a template for language ${language} that ${problem}`);
  }
  return new Map(templates as [string, string][]);
}

/** A text that nobody wants is one without templates. */
export function readOptionalTemplates(environment: Environment, name: string, placeholders: readonly Placeholder[]): Templates | undefined {
  return environment.optionalText(name) === undefined ? undefined : readTemplates(environment, name, placeholders);
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

function templateProblem(template: unknown, placeholders: readonly Placeholder[]): string | undefined {
  if (typeof template !== 'string' || template.trim() === '') return 'is no text';
  if (template.length > LONGEST_TEXT) return `is longer than ${LONGEST_TEXT} characters`;
  const filled = placeholders.map((name) => `{${name}}`);
  const unknown = (template.match(/\{[^{}]*\}/g) ?? []).some((placeholder) => !filled.includes(placeholder));
  return unknown ? `has a placeholder that nothing fills; it may have ${filled.join(' and ') || 'none'}` : undefined;
}

/** The template of the language itself, else of the same language elsewhere (en for en-GB), else the first one. */
export function chooseTemplate(templates: Templates, language: string): string {
  const wanted = language.toLowerCase();
  const primary = (code: string) => code.toLowerCase().split(/[-_]/)[0];
  const languages = [...templates.keys()];
  const chosen = languages.find((code) => code.toLowerCase() === wanted)
    ?? languages.find((code) => primary(code) === primary(wanted))
    ?? languages[0];
  return templates.get(chosen) ?? '';
}

/** One pass, so that nothing that was put in is taken for a placeholder again. */
export function renderText(template: string, values: Partial<Record<Placeholder, string | number>>): string {
  return template.replace(/\{(position|number)\}/g, (_, name: Placeholder) => String(values[name] ?? ''));
}
