import { FLOW_LANGUAGE_VERSION } from '../../language/limits';
import { shown } from '../../language/problems';
import { disconnect } from '../private/examples';
import { FlowRule, RuleExample } from '../rule';

const example = (Version: string): RuleExample => ({ type: 'CONTACT_FLOW', start: 'Hang up', actions: [disconnect('Hang up')], top: { Version } });

export const documentVersion: FlowRule = {
  id: 'document-version',
  severity: 'error',
  summary: `A flow says that it is written in version ${FLOW_LANGUAGE_VERSION} of the Flow language.`,
  rationale: 'It is the only version that the service accepts.',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/flow-language.html',
  bad: example('2020-01-01'),
  good: example(FLOW_LANGUAGE_VERSION),
  check: ({ flow }) => (flow.document._json.Version === FLOW_LANGUAGE_VERSION ? [] : [{
    place: 'Version',
    fact: `the version is not that of the Flow language, got ${shown(flow.document._json.Version)}`,
    remedy: `write "${FLOW_LANGUAGE_VERSION}"`,
  }]),
};
