import { BrokenVariant } from '../private/broken-variant';
import { act, check, FINISH, inbound, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a check of attributes without a condition',
    flow: inbound(check('Which', '$.Channel', {})),
    found: ['error condition-count Which › Conditions'],
  },
  {
    title: 'a loop that only goes on',
    flow: whole('CUSTOMER_QUEUE', act('Count', 'Loop', { LoopCount: '3' }, { conditions: { ContinueLooping: FINISH }, errors: {} })),
    found: ['error condition-count Count › Conditions'],
  },
  {
    title: 'a check of staffing without its condition',
    flow: whole('MODULE', act('Is anybody there', 'CheckMetricData', { MetricType: 'NumberOfAgentsStaffed' }, { errors: { NoMatchingCondition: FINISH, NoMatchingError: FINISH } })),
    found: ['error condition-count Is anybody there › Conditions'],
  },
  {
    title: 'a module with nine results',
    flow: whole('AGENT_WHISPER', act('Run', 'InvokeFlowModule', { FlowModuleId: 'module' }, { conditions: Object.fromEntries(Array.from('abcdefghi', (letter) => [letter, FINISH])) })),
    found: ['error condition-count Run › Conditions'],
  },
];
