type Values = Record<string, any>;

/** A resource of an instance as the service has it. */
export interface Kept {
  readonly type: string;
  readonly values: Values;
}

const REFERENCE = /arn:aws:connect:[^"\\ ]*?instance\/[^"\\ /]+\/[^"\\ /]+\/[-\w]+/g;

/** An instance in memory. It refuses references to what does not exist, and to delete what another resource refers to. */
export class MemoryConnect {
  public readonly kept = new Map<string, Kept>();
  /**
   * Whether a quick connect that is deleted vanishes from the queues that show it, as the API says by naming no error for it. Without,
   * it is refused.
   */
  public lenient = false;
  /** Which flow answers a number, by the identifiers of both. */
  public readonly numbers = new Map<string, string>();

  public put(arn: string, type: string, values: Values): void {
    this.requireReferences(values, arn);
    this.kept.set(arn, { type, values });
  }

  public delete(arn: string): void {
    if (this.lenient && arn.includes('/transfer-destination/')) this.forget(arn);
    const users = [...this.kept].filter(([other, { values }]) => other !== arn && referencesIn(values).includes(arn));
    if (users.length > 0) throw refusal('ResourceInUseException', `${arn} is used by ${users.map(([user]) => user).join(', ')}`);
    if ([...this.numbers.values()].includes(arn.split('/').pop()!)) throw refusal('ResourceInUseException', `${arn} answers a number`);
    this.kept.delete(arn);
  }

  private forget(quickConnect: string): void {
    for (const { values } of this.kept.values()) values.QuickConnectArns &&= values.QuickConnectArns.filter((arn: string) => arn !== quickConnect);
  }

  /** The part of the client that operations use. */
  public async send(command: object): Promise<Values> {
    const { input } = command as { input: Values };
    return this.answer(command.constructor.name.replace(/Command$/, ''), input) ?? {};
  }

  private answer(operation: string, input: Values): Values | void {
    switch (operation) {
      case 'DescribeContactFlow': return { ContactFlow: { Tags: this.find('contact-flow', input.ContactFlowId).values.Tags } };
      case 'DescribeContactFlowModule': return { ContactFlowModule: { Tags: this.find('flow-module', input.ContactFlowModuleId).values.Tags } };
      case 'DescribeQueue': return { Queue: { Tags: this.find('queue', input.QueueId).values.Tags } };
      case 'UpdateContactFlowContent': return this.change('contact-flow', input.ContactFlowId, { Content: input.Content });
      case 'UpdateContactFlowModuleContent': return this.change('flow-module', input.ContactFlowModuleId, { Content: input.Content });
      case 'AssociateQueueQuickConnects': return this.changeQuickConnects(input, (old, given) => [...new Set([...old, ...given])]);
      case 'DisassociateQueueQuickConnects': return this.changeQuickConnects(input, (old, given) => old.filter((arn) => !given.includes(arn)));
      case 'UpdateQueueOutboundCallerConfig': return this.changeCaller(input);
      case 'AssociatePhoneNumberContactFlow': return void this.numbers.set(input.PhoneNumberId, input.ContactFlowId);
      case 'DisassociatePhoneNumberContactFlow': return void this.numbers.delete(input.PhoneNumberId);
      default: throw new Error(`${operation} is not expected`);
    }
  }

  private changeQuickConnects({ QueueId, QuickConnectIds }: Values, combine: (old: string[], given: string[]) => string[]): void {
    if (QuickConnectIds.length > 50) throw refusal('InvalidRequestException', 'more than 50 quick connects');
    const given = QuickConnectIds.map((id: string) => this.arnOf('transfer-destination', id));
    this.change('queue', QueueId, { QuickConnectArns: combine(this.find('queue', QueueId).values.QuickConnectArns ?? [], given) });
  }

  private changeCaller({ QueueId, OutboundCallerConfig: { OutboundCallerIdName, OutboundCallerIdNumberId, OutboundFlowId } }: Values): void {
    const OutboundFlowArn = OutboundFlowId && this.arnOf('contact-flow', OutboundFlowId);
    const config = { OutboundCallerIdName, OutboundCallerIdNumberArn: OutboundCallerIdNumberId, OutboundFlowArn };
    this.change('queue', QueueId, { OutboundCallerConfig: JSON.parse(JSON.stringify(config)) });
  }

  private change(kind: string, id: string, more: Values): void {
    const arn = this.arnOf(kind, id);
    const { type, values } = this.kept.get(arn)!;
    this.put(arn, type, { ...values, ...more });
  }

  private find(kind: string, id: string): Kept {
    return this.kept.get(this.arnOf(kind, id))!;
  }

  private arnOf(kind: string, id: string): string {
    const arn = [...this.kept.keys()].find((one) => one.endsWith(`/${kind}/${id}`));
    if (arn === undefined) throw refusal('ResourceNotFoundException', `${kind} ${id} does not exist`);
    return arn;
  }

  private requireReferences(values: Values, self: string): void {
    for (const arn of referencesIn(values)) {
      if (arn !== self && !this.kept.has(arn)) throw refusal('ResourceNotFoundException', `${self} refers to ${arn}, which does not exist`);
    }
  }
}

function referencesIn(values: Values): string[] {
  return JSON.stringify(values).match(REFERENCE) ?? [];
}

function refusal(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}
