import { completedResources } from '../../src/language/completion';
import { JsonObject } from '../../src/language/json';

const arnOf = (id: string, attribute: string) => ({ 'Fn::GetAtt': [id, attribute] });
const QUEUE = { Type: 'AWS::Connect::Queue', Properties: { Name: 'Support', OutboundCallerConfig: { OutboundCallerIdName: 'We' } } };

function completed(id: string, resource: JsonObject, Type: string, Properties: JsonObject) {
  return (completedResources({ [id]: resource, Later: { Type, Properties } })[id] as JsonObject).Properties;
}

describe('A template as it is when it is deployed', () => {
  test('has the content of flows and modules that custom resources set', () => {
    const flow = { Type: 'AWS::Connect::ContactFlow', Properties: { Name: 'Flow', Content: 'stand-in' } };
    expect(completed('Flow', flow, 'Custom::ConnectContactFlowContent', { ContactFlowArn: arnOf('Flow', 'ContactFlowArn'), Content: 'real' }))
      .toEqual({ Name: 'Flow', Content: 'real' });
    expect(completed('Module', flow, 'Custom::ConnectContactFlowModuleContent', { ContactFlowModuleArn: { Ref: 'Module' }, Content: 'real' }))
      .toEqual({ Name: 'Flow', Content: 'real' });
  });

  test('has the quick connects and the outbound whisper flow of queues that custom resources set', () => {
    const QueueArn = arnOf('Queue', 'QueueArn');
    expect(completed('Queue', QUEUE, 'Custom::ConnectQueueQuickConnects', { QueueArn, QuickConnectArns: [{ Ref: 'Agent' }] }))
      .toEqual({ ...QUEUE.Properties, QuickConnectArns: [{ Ref: 'Agent' }] });
    expect(completed('Queue', QUEUE, 'Custom::ConnectQueueOutboundFlow', { QueueArn, OutboundFlowArn: { Ref: 'Whisper' } }))
      .toEqual({ Name: 'Support', OutboundCallerConfig: { OutboundCallerIdName: 'We', OutboundFlowArn: { Ref: 'Whisper' } } });
    expect(completed('Bare', { Type: 'AWS::Connect::Queue' }, 'Custom::ConnectQueueOutboundFlow', { QueueArn: { Ref: 'Bare' }, OutboundFlowArn: 'arn' }))
      .toEqual({ OutboundCallerConfig: { OutboundFlowArn: 'arn' } });
  });

  test('is the template itself where nothing is set later, or set in what the template does not have', () => {
    const resources: JsonObject = {
      Queue: QUEUE, Odd: 'text', Bare: { Type: 'Custom::ConnectQueueQuickConnects' },
      Elsewhere: { Type: 'Custom::ConnectQueueQuickConnects', Properties: { QueueArn: 'arn:aws:connect', QuickConnectArns: [] } },
      Gone: { Type: 'Custom::ConnectQueueQuickConnects', Properties: { QueueArn: { Ref: 'constructor' }, QuickConnectArns: [] } },
      Nobody: { Type: 'Custom::ConnectQueueQuickConnects', Properties: {} },
    };
    expect(completedResources(resources)).toStrictEqual(resources);
  });
});
