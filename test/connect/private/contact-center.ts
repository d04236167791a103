import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnQuickConnect } from 'aws-cdk-lib/aws-connect';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import {
  Chain, Disconnect, EndFlow, FlowContent, FlowPart, IInvocableModule, InvokeLambdaFunction, InvokeModule, Message, PlayPrompt, Return,
  SetDisconnectFlow, SetWorkingQueue, TransferToFlow,
} from '../../../src/blocks';
import {
  ContactFlow, ContactFlowModule, ContactFlowModuleVersion, ContactFlowType, HoursOfOperation, IInstance, Instance, OpeningHours, PhoneNumber,
  PhoneNumberAssociation, Queue,
} from '../../../src/connect';

const INSTANCE_ARN = 'arn:aws:connect:us-east-1:111122223333:instance/9c1a5b7e-0d2f-4a86-b1c3-5e7f9a1b2c3d';
const NUMBER_ARN = 'arn:aws:connect:us-east-1:111122223333:phone-number/2b6d8f10-3c5e-4a7b-9d1f-8e0a2c4b6d8f';

export interface Sizes {
  readonly queues: number;
  readonly quickConnects: number;
  readonly flows: number;
  readonly whispers: number;
  readonly modules: number;
}

/** Numbers that look random and are the same for the same seed. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed % 2147483646 + 1;
  return (below) => {
    state = state * 16807 % 2147483647;
    return state % below;
  };
}

/** A stack whose queues, quick connects, flows, modules and whispers refer to each other at random. */
export class RandomCenter {
  public readonly stack: Stack;
  private readonly instance: IInstance;
  private readonly pick: (below: number) => number;
  private readonly queues: Queue[];
  private readonly flows: ContactFlow[];
  private readonly whispers: ContactFlow[];
  private readonly transfers: ContactFlow[];
  private readonly modules: IInvocableModule[];
  private readonly functions: LambdaFunction[];

  constructor(seed: number, sizes: Sizes, stabilized = true) {
    this.pick = numbersFrom(seed);
    const context = { '@aws-cdk/core:aspectStabilization': stabilized, 'aws:cdk:disable-asset-staging': true };
    this.stack = new Stack(new App({ analyticsReporting: false, context }), 'Center');
    this.instance = Instance.fromInstanceArn(this.stack, 'Instance', INSTANCE_ARN);
    this.queues = this.newQueues(sizes.queues);
    this.flows = this.newFlows('Flow', sizes.flows);
    this.whispers = this.newFlows('Whisper', sizes.whispers, ContactFlowType.OUTBOUND_WHISPER);
    this.transfers = this.newFlows('Transfer', 2, ContactFlowType.QUEUE_TRANSFER);
    this.modules = Array.from({ length: sizes.modules }, (_, index) => this.newModule(index));
    this.functions = Array.from({ length: 2 }, (_, index) => this.newFunction(index));
    this.defineFlows();
    this.connectQueues(sizes.quickConnects);
    new PhoneNumberAssociation(this.stack, 'Hotline', {
      phoneNumber: PhoneNumber.fromPhoneNumberArn(this.stack, 'Number', NUMBER_ARN), contactFlow: this.any(this.flows),
    });
  }

  public get resources(): Record<string, any> {
    return Template.fromStack(this.stack, { skipCyclicalDependenciesCheck: true }).toJSON().Resources;
  }

  private any<T>(list: readonly T[]): T {
    return list[this.pick(list.length)];
  }

  private newQueues(count: number): Queue[] {
    const hoursOfOperation = new HoursOfOperation(this.stack, 'Hours', {
      instance: this.instance, timeZone: 'UTC', openingHours: [OpeningHours.weekdays('08:00', '18:00')],
    });
    return Array.from({ length: count }, (_, index) => new Queue(this.stack, `Queue${index}`, { instance: this.instance, hoursOfOperation }));
  }

  private newFlows(name: string, count: number, type?: ContactFlowType): ContactFlow[] {
    return Array.from({ length: count }, (_, index) => new ContactFlow(this.stack, `${name}${index}`, { instance: this.instance, type, failOnErrors: false }));
  }

  private newModule(index: number): IInvocableModule {
    const flowModule = new ContactFlowModule(this.stack, `Module${index}`, {
      instance: this.instance, failOnErrors: false, content: FlowContent.fromBlocks(Chain.of(...this.references(), new Return('Return'))),
    });
    return this.pick(3) > 0 ? flowModule : new ContactFlowModuleVersion(this.stack, `Version${index}`, { flowModule });
  }

  /** It knows a flow, and flows invoke it. */
  private newFunction(index: number): LambdaFunction {
    return new LambdaFunction(this.stack, `Function${index}`, {
      runtime: Runtime.NODEJS_24_X,
      handler: 'index.handler',
      code: Code.fromInline('exports.handler = () => {}'),
      environment: { FLOW: this.any(this.flows).contactFlowArn },
    });
  }

  private references(): (SetWorkingQueue | SetDisconnectFlow)[] {
    return [
      new SetWorkingQueue('Choose', { queue: this.any(this.queues) }),
      ...(this.pick(2) === 0 ? [new SetDisconnectFlow('Afterwards', { flow: this.any(this.flows) })] : []),
    ];
  }

  private defineFlows(): void {
    const say = (text: string) => new PlayPrompt('Say', { message: Message.text(text) });
    const invoke = () => new InvokeModule('Invoke', { module: this.any(this.modules) });
    for (const flow of this.flows) {
      const parts: FlowPart[] = [say('Hello.'), ...this.references()];
      if (this.pick(2) === 0) parts.push(invoke());
      if (this.pick(5) === 0) parts.push(new InvokeLambdaFunction('Ask', { handler: this.any(this.functions) }));
      const end = this.pick(3) > 0 ? new TransferToFlow('Go on', { flow: this.any(this.flows), onError: new Disconnect('Over') }) : new Disconnect('Over');
      flow.define(FlowContent.fromBlocks(Chain.of(...parts as [], end as never)));
    }
    for (const flow of this.whispers) flow.define(FlowContent.fromBlocks(Chain.of(say('Hello.'), invoke(), new EndFlow('Join'))));
    for (const flow of this.transfers) flow.define(FlowContent.fromBlocks(Chain.of(...this.references(), new Disconnect('Over'))));
  }

  private connectQueues(count: number): void {
    for (const queue of this.queues) if (this.pick(2) === 0) queue.addOutboundFlow(this.any(this.whispers));
    for (let index = 0; index < count; index++) {
      const quickConnect = new CfnQuickConnect(this.stack, `QuickConnect${index}`, {
        instanceArn: INSTANCE_ARN,
        name: `Quick connect ${index}`,
        quickConnectConfig: {
          quickConnectType: 'QUEUE',
          queueConfig: { queueArn: this.any(this.queues).queueArn, contactFlowArn: this.any(this.transfers).contactFlowArn },
        },
      });
      for (let times = 0; times < 3; times++) this.any(this.queues).addQuickConnect(quickConnect);
    }
  }
}
