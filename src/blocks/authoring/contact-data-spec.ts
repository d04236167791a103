import { FLOW_TYPES } from '../../language/flow-type';
import { valueText } from '../../language/json';
import { BlockSpec, ParameterSpec } from '../../language/spec';

const TEXTS = ['Name', 'Description', 'LanguageCode', 'CustomerId', 'WisdomSessionArn'];
const SWITCHES = ['IsVoiceIdStreamingEnabled', 'IsVoiceAuthenticationEnabled', 'IsFraudDetectionEnabled'];

/** The designer writes this action for several blocks; what it sets tells them apart. */
export const CONTACT_DATA: Omit<BlockSpec, 'block'> = {
  type: 'UpdateContactData',
  category: 'set',
  docs: 'https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-updatecontactdata.html',
  parameters: contactDataParameters(),
  groups: [{ rule: 'at-least-one', paths: [...TEXTS, 'WatchlistId', 'IsVoiceIdStreamingEnabled'] }],
  errors: [{ type: 'NoMatchingError', required: true, meaning: 'failure' }],
  flowTypes: FLOW_TYPES,
  summary: (parameters) => Object.entries(parameters)
    .filter(([key]) => key !== 'TargetContact')
    .map(([key, value]) => `${key} = ${valueText(value)}`)
    .join(', '),
};

function contactDataParameters(): ParameterSpec[] {
  return [
    ...TEXTS.map((path): ParameterSpec => ({
      path, kind: 'text', dynamic: 'either', ...(path === 'Name' || path === 'Description' ? { interpolates: true } : {}),
    })),
    { path: 'WatchlistId', kind: 'text', dynamic: 'either', pattern: /^[A-Za-z0-9]{22}$/ },
    ...SWITCHES.map((path): ParameterSpec => ({ path, kind: 'enum', values: ['TRUE', 'FALSE', 'true', 'false'] })),
    { path: 'VoiceAuthenticationThreshold', kind: 'integer', min: 0, max: 100 },
    { path: 'VoiceAuthenticationResponseTime', kind: 'integer', min: 5, max: 10, unit: 'seconds' },
    { path: 'FraudDetectionThreshold', kind: 'integer', min: 0, max: 100 },
    { path: 'TargetContact', kind: 'enum', values: ['Current', 'Related'] },
  ];
}
