import { BrokenVariant } from '../private/broken-variant';
import { lookUp, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a module without settings',
    flow: { ...whole('MODULE', lookUp('Look up')), top: undefined },
    found: ['error module-settings Settings'],
  },
  {
    title: 'a module whose settings are a list',
    flow: { ...whole('MODULE'), top: { Settings: [] } },
    found: ['error module-settings Settings'],
  },
  {
    title: 'settings of a whisper',
    flow: { ...whole('AGENT_WHISPER'), top: { Settings: { InputParameters: [] } } },
    found: ['error module-settings Settings'],
  },
];
