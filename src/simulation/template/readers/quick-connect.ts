import { shown } from '../../../language/problems';
import type { QuickConnectModel } from '../../center/model';
import type { Reader } from '../model-builder';

/** The part of the configuration that belongs to each kind. */
const CONFIGS: Readonly<Record<QuickConnectModel['kind'], string>> = {
  USER: 'UserConfig', QUEUE: 'QueueConfig', PHONE_NUMBER: 'PhoneConfig', FLOW: 'FlowConfig',
};

function isKind(text: string): text is QuickConnectModel['kind'] {
  return Object.keys(CONFIGS).includes(text);
}

const quickConnect: Reader = ({ arn, label, properties }, { quickConnects, problems }) => {
  const config = properties.at('QuickConnectConfig');
  const kind = config.text('QuickConnectType');
  if (!isKind(kind)) {
    problems.add('UnknownQuickConnect', `${label} is of a kind that there is not, got ${shown(kind)}; write one of ${Object.keys(CONFIGS).join(', ')}`);
    return;
  }
  const part = config.at(CONFIGS[kind]);
  quickConnects.set(arn, {
    id: arn,
    name: properties.text('Name'),
    kind,
    flow: part.optionalText('ContactFlowArn'),
    queue: part.optionalText('QueueArn'),
    user: part.optionalText('UserArn'),
    number: part.optionalText('PhoneNumber'),
  });
};

export const QUICK_CONNECT = { 'AWS::Connect::QuickConnect': quickConnect };
