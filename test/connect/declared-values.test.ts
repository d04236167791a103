import { Aspects, Stack } from 'aws-cdk-lib';
import { CfnContactFlow } from 'aws-cdk-lib/aws-connect';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import {
  Attribute, Chain, Disconnect, FlowContent, InvokeLambdaFunction, InvokeModule, Message, ModuleContract, ModuleValueType, PlayPrompt, Return,
} from '../../src/blocks';
import { ContactFlow, ContactFlowModule } from '../../src/connect';
import { FlowDocument } from '../../src/language/document';
import { stackWithInstance, synthesisError, warningsOf } from '../private/own-flows';

const CONTRACT = new ModuleContract({ inputs: { phone: ModuleValueType.STRING }, resultData: { name: ModuleValueType.STRING } });
const END = new Disconnect('Hang up');
const greet = (attribute: Attribute) => new PlayPrompt('Greet', { message: Message.text(`Hello ${attribute}`) });

function lookup(stack: Stack): InvokeLambdaFunction {
  const handler = new LambdaFunction(stack, 'Lookup', {
    code: Code.fromInline('exports.handler = async () => ({})'), handler: 'index.handler', runtime: Runtime.NODEJS_24_X,
  });
  return new InvokeLambdaFunction('Look up', { handler, returns: ['name'] });
}

function flowOf(content: (stack: Stack) => FlowContent): Stack {
  const { stack, instance } = stackWithInstance();
  new ContactFlow(stack, 'Mine', { instance, content: content(stack) });
  return stack;
}

function moduleOf(content: FlowContent, contract?: ModuleContract): Stack {
  const { stack, instance } = stackWithInstance();
  new ContactFlowModule(stack, 'Module', { instance, content, contract });
  return stack;
}

const moduleReading = (attribute: Attribute) => FlowContent.fromBlocks(Chain.of(greet(attribute), new Return('Back')), { onError: new Return('Back after failure') });

describe('What a block declares', () => {
  test('lets a flow be synthesized that reads it', () => {
    expect(warningsOf(flowOf((stack) => {
      const invocation = lookup(stack);
      return FlowContent.fromBlocks(Chain.of(invocation, greet(invocation.response('name')), END));
    }))).toStrictEqual([]);
  });

  test('fails the synthesis of a flow that reads something else', () => {
    expect(synthesisError(flowOf((stack) => FlowContent.fromBlocks(Chain.of(lookup(stack), greet(Attribute.external('nam')), END)))))
      .toContain('[Stack/Mine] error lambda-result-not-declared  Stack/Mine › Greet › Text: the block reads $.External.nam, and "Look up", ');
  });

  test('does not get into the template', () => {
    const stack = flowOf((scope) => FlowContent.fromBlocks(Chain.of(lookup(scope), END)));
    let text = '';
    Aspects.of(stack).add({ visit: (node) => { if (node instanceof CfnContactFlow) text = JSON.stringify(stack.resolve(node.content)); } });
    warningsOf(stack);
    expect(text).toContain('Look up');
    expect(text).not.toContain('name');
  });
});

describe('What a contract declares', () => {
  const invoking = (attribute: Attribute) => {
    const { stack, instance } = stackWithInstance();
    const module = new ContactFlowModule(stack, 'Module', { instance, contract: CONTRACT, content: FlowContent.fromBlocks(new Return('Back')) });
    new ContactFlow(stack, 'Mine', { instance, content: FlowContent.fromBlocks(Chain.of(new InvokeModule('Identify', { module }), greet(attribute), END)) });
    return stack;
  };

  test('lets a module and a flow be synthesized that keep to it', () => {
    expect(warningsOf(moduleOf(moduleReading(CONTRACT.input('phone')), CONTRACT))).toStrictEqual([]);
    expect(warningsOf(invoking(CONTRACT.result('name')))).toStrictEqual([]);
  });

  test('fails the synthesis of a module that reads another input, also of one that was exported', () => {
    const wrong = moduleReading(Attribute.moduleInput('name'));
    expect(synthesisError(moduleOf(wrong, CONTRACT))).toContain('error module-input-not-declared  Stack/Module › Greet › Text: the block reads $.Modules.Input.name');
    const exported = FlowContent.fromDocument(FlowDocument.parse(JSON.stringify({
      Version: '2019-10-30',
      StartAction: 'Note',
      Settings: {},
      Actions: [
        { Identifier: 'Note', Type: 'UpdateContactAttributes', Parameters: { Attributes: { a: '$.Modules.Input.name' }, TargetContact: 'Current' }, Transitions: { NextAction: 'End', Errors: [{ NextAction: 'End', ErrorType: 'NoMatchingError' }] } },
        { Identifier: 'End', Type: 'EndFlowModuleExecution', Parameters: {}, Transitions: {} },
      ],
    })));
    expect(synthesisError(moduleOf(exported))).toContain('error module-input-not-declared  Stack/Module › Note › Attributes.a');
  });

  test('fails the synthesis of a flow that reads another result', () => {
    expect(synthesisError(invoking(Attribute.moduleResult('age'))))
      .toContain('error module-result-not-declared  Stack/Mine › Greet › Text: the block reads $.Modules.ResultData.age, and the contract of the module of "Identify"');
  });
});
