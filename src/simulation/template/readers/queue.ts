import type { Reader } from '../model-builder';

const queue: Reader = ({ arn, properties }, { queues, addressOf }) => {
  const caller = properties.at('OutboundCallerConfig');
  const number = caller.optionalText('OutboundCallerIdNumberArn');
  queues.set(arn, {
    id: arn,
    name: properties.text('Name'),
    hours: properties.optionalText('HoursOfOperationArn'),
    maxContacts: properties.number('MaxContacts'),
    enabled: properties.optionalText('Status') !== 'DISABLED',
    callerIdNumber: number === undefined ? undefined : addressOf(number),
    outboundFlow: caller.optionalText('OutboundFlowArn'),
    quickConnects: properties.texts('QuickConnectArns'),
  });
};

export const QUEUE = { 'AWS::Connect::Queue': queue };
