import { ContactNames } from './contact-names';
import { plainName } from './plain-name';
import type { Contact } from '../../simulation/center/contact';
import type { CenterModel } from '../../simulation/center/model';
import type { DeployedModel } from '../../simulation/template/deployed-model';
import { Clock } from '../clock';

/** What a transcript is told of those who are in it. */
export interface TranscriptNames {
  /**
   * The time zone of the clock, e.g. `America/New_York`.
   *
   * @default - UTC
   */
  readonly timeZone?: string;
  /** The name of whoever has a phone number in E.164; undefined for one who has no name. */
  customer(number: string): string | undefined;
}

/** What names are looked up in. */
export type NamedModel = Pick<CenterModel, 'queues' | 'functions' | 'quickConnects' | 'quotas'> & Partial<Pick<DeployedModel, 'prompts'>>;

/** What a reader calls whatever there is. */
export class Names {
  readonly clock: Clock;
  private readonly contacts: ContactNames;

  constructor(readonly model: NamedModel, private readonly told: TranscriptNames) {
    this.clock = new Clock(told.timeZone);
    this.contacts = new ContactNames((number) => this.customer(number));
  }

  meet(contact: Contact): void {
    this.contacts.meet(contact);
  }

  contact(contact: Contact): string {
    return this.contacts.of(contact);
  }

  customer(number: string | undefined): string {
    return number === undefined ? 'somebody' : this.told.customer(number) ?? number;
  }

  /** Who is on the line: a callback may ring another phone than that of the call before it. */
  customerOf({ phone, callbackNumber, writer }: Contact): string {
    return writer ?? this.customer(phone ?? callbackNumber);
  }

  /** A queue in quotes; the queue of an agent goes by the agent. */
  queue(id: string): string {
    const queue = this.model.queues.get(id);
    return queue ? `"${plainName(queue.name)}"` : `the queue of ${id}`;
  }

  function(nameOrArn: string): string {
    return plainName(this.model.functions.get(nameOrArn)?.name ?? nameOrArn.split(':').pop()!);
  }

  /** A flow or a module in quotes. */
  flow(name: string): string {
    return `"${plainName(name)}"`;
  }

  /** An agent, or where a quick connect leads. */
  agent(nameOrId: string): string {
    const quickConnect = this.model.quickConnects.get(nameOrId);
    return quickConnect ? `"${quickConnect.name}"` : nameOrId;
  }

  /** What somebody hears: words in quotes, or the name of a recording. */
  spoken(text: string): string {
    const prompt = this.model.prompts?.get(text)?.name ?? /^arn:.*\/([^/]+)$/.exec(text)?.[1];
    return prompt === undefined ? `"${text.replace(/<[^>]*>/g, '')}"` : `the prompt "${prompt}"`;
  }
}
