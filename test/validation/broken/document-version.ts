import { BrokenVariant } from '../private/broken-variant';
import { inbound, speak, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a version that is a number',
    flow: { ...inbound(), top: { Version: 20191030 } },
    found: ['error document-version Version'],
  },
  {
    title: 'no version, in a module',
    flow: { ...whole('MODULE'), top: { Settings: {}, Version: null } },
    found: ['error document-version Version'],
  },
  {
    title: 'a version of another language, in a customer queue flow',
    flow: { ...whole('CUSTOMER_QUEUE', speak('Greet', 'Hello.')), top: { Version: '2012-10-17' } },
    found: ['error document-version Version'],
  },
];
