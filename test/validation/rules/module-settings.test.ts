import { disconnect } from '../../../src/validation/private/examples';
import { moduleSettings } from '../../../src/validation/rules/module-settings';
import { describeRule, inbound } from '../../private/rule-examples';

const flow = (type: 'MODULE' | 'CONTACT_FLOW' | 'CUSTOMER_QUEUE', top: Record<string, never | object | string>) => ({ ...inbound(disconnect('Hang up')), type, top: top as never });

describeRule(moduleSettings, {
  'a module with settings': flow('MODULE', { Settings: {} }),
  'a flow without': flow('CONTACT_FLOW', {}),
}, {
  'a module without': [flow('MODULE', {}), 'Settings'],
  'settings that are no object': [flow('MODULE', { Settings: '{}' }), 'Settings'],
  'a flow with settings': [flow('CONTACT_FLOW', { Settings: {} }), 'Settings'],
  'a queue flow with settings': [flow('CUSTOMER_QUEUE', { Settings: {} }), 'Settings'],
});
