import { existsSync } from 'fs';
import { join } from 'path';
import { handlerNames } from './assets';
import type { Scenario } from './scenario';

const TESTS = join(__dirname, '..');

export function hasScenario(handler: string): boolean {
  return existsSync(join(TESTS, handler, 'scenario.ts'));
}

/** The scenarios of all handlers that have one: the folder is the registry. */
export function scenarios(): Scenario[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return handlerNames().filter(hasScenario).map((handler) => (require(join(TESTS, handler, 'scenario')) as { scenario: Scenario }).scenario);
}
