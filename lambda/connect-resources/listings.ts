import {
  ListContactFlowModulesCommand, ListContactFlowsCommand, ListHoursOfOperationsCommand, ListPhoneNumbersV2Command, ListPromptsCommand,
  ListQueuesCommand, ListQuickConnectsCommand, ListRoutingProfilesCommand, ListSecurityProfilesCommand, ListUsersCommand,
} from '@aws-sdk/client-connect';
import { idOfArn } from './arn';
import type { OperationPorts, Properties } from './operation';

/** Something of an instance that has a name. */
export interface Named {
  readonly name: string;
  readonly arn: string;
}

interface Page {
  readonly InstanceId: string;
  readonly NextToken?: string;
}

interface Listing {
  /** How a message names one. */
  readonly word: string;
  readonly ask: (page: Page, properties: Properties) => object;
  /** Where the answer has the list. */
  readonly list: string;
  /** Leaves out what cannot be meant. */
  readonly isMeant?: (summary: Properties, properties: Properties) => boolean;
}

/** How each kind is listed, by the word that stands for it in an ARN. */
export const LISTINGS: Readonly<Record<string, Listing>> = {
  'agent': { word: 'user', ask: (page) => new ListUsersCommand(page), list: 'UserSummaryList' },
  'contact-flow': {
    word: 'flow',
    ask: (page) => new ListContactFlowsCommand(page),
    list: 'ContactFlowSummaryList',
    isMeant: ({ ContactFlowType, ContactFlowState }, { Type }) => ContactFlowState !== 'ARCHIVED' && (Type === undefined || ContactFlowType === Type),
  },
  'flow-module': { word: 'flow module', ask: (page) => new ListContactFlowModulesCommand(page), list: 'ContactFlowModulesSummaryList' },
  'operating-hours': { word: 'hours of operation', ask: (page) => new ListHoursOfOperationsCommand(page), list: 'HoursOfOperationSummaryList' },
  'phone-number': {
    word: 'phone number',
    ask: ({ NextToken }, { InstanceArn, Name }) => new ListPhoneNumbersV2Command({ TargetArn: InstanceArn, PhoneNumberPrefix: Name, NextToken }),
    list: 'ListPhoneNumbersSummaryList',
  },
  'prompt': { word: 'prompt', ask: (page) => new ListPromptsCommand(page), list: 'PromptSummaryList' },
  // The queues of agents have no names.
  'queue': { word: 'queue', ask: (page) => new ListQueuesCommand(page), list: 'QueueSummaryList', isMeant: ({ QueueType }) => QueueType !== 'AGENT' },
  'routing-profile': { word: 'routing profile', ask: (page) => new ListRoutingProfilesCommand(page), list: 'RoutingProfileSummaryList' },
  'security-profile': { word: 'security profile', ask: (page) => new ListSecurityProfilesCommand(page), list: 'SecurityProfileSummaryList' },
  'transfer-destination': { word: 'quick connect', ask: (page) => new ListQuickConnectsCommand(page), list: 'QuickConnectSummaryList' },
};

/** All of a kind, page by page. */
export async function listAll({ connect }: OperationPorts, properties: Properties): Promise<Named[]> {
  const { ask, list, isMeant = () => true } = LISTINGS[properties.Kind];
  const found: Named[] = [];
  let NextToken: string | undefined;
  do {
    const page: Page = { InstanceId: idOfArn(properties.InstanceArn), NextToken };
    const answer = await connect.send(ask(page, properties) as never) as unknown as Properties;
    const summaries: Properties[] = answer[list] ?? [];
    found.push(...summaries.filter((summary) => isMeant(summary, properties)).map(namedBy));
    NextToken = answer.NextToken;
  } while (NextToken);
  return found;
}

function namedBy({ Name, Username, PhoneNumber, Arn, PhoneNumberArn }: Properties): Named {
  return { name: Name ?? Username ?? PhoneNumber ?? '', arn: Arn ?? PhoneNumberArn };
}
