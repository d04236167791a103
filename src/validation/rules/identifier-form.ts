import { identifierFaults } from '../../language/identifier';
import { MAX_IDENTIFIER_CHARACTERS } from '../../language/limits';
import { disconnect } from '../private/examples';
import { FlowRule } from '../rule';

export const identifierForm: FlowRule = {
  id: 'identifier-form',
  severity: 'error',
  summary: 'An identifier has only characters and a length that the service takes.',
  rationale: `It may have ${MAX_IDENTIFIER_CHARACTERS} characters; punctuation of paths, and words that mean something to the service's own code, are refused.`,
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions.html',
  bad: { type: 'CONTACT_FLOW', start: 'Hang up: (late)', actions: [disconnect('Hang up: (late)')] },
  good: { type: 'CONTACT_FLOW', start: 'Hang up late', actions: [disconnect('Hang up late')] },
  check: ({ graph }) => [...graph.values()]
    .filter(({ action }) => typeof action.json.Identifier === 'string')
    .flatMap(({ action }) => identifierFaults(action.identifier).map((fault) => ({
      block: action.identifier,
      place: 'Identifier',
      fact: `the identifier ${fault}`,
      remedy: `use at most ${MAX_IDENTIFIER_CHARACTERS} letters, digits, blanks or dashes`,
    }))),
};
