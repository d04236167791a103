import { BrokenVariant } from '../private/broken-variant';
import { act, FINISH, inbound, lookUp, whole } from '../private/whole-flows';

const HOME = { partition: 'aws', region: 'eu-central-1', account: '111122223333', instance: '11111111-2222-3333-4444-555555555555' };
const bot = (region: string) => act('Ask', 'ConnectParticipantWithLexBot', { Text: 'Yes?', LexV2Bot: { AliasArn: `arn:aws:lex:${region}:111122223333:bot-alias/B/A` } }, {
  errors: { NoMatchingCondition: FINISH, NoMatchingError: FINISH },
});
const queueOf = (instance: string) => act('Set queue', 'UpdateContactTargetQueue', { QueueId: `arn:aws:connect:eu-central-1:111122223333:instance/${instance}/queue/q` });

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a bot of another region, inside of an object',
    flow: { ...inbound(bot('us-west-2')), environment: HOME },
    found: ['warning arn-environment Ask › LexV2Bot.AliasArn'],
  },
  {
    title: 'a queue of another instance, in a transfer flow',
    flow: { ...whole('QUEUE_TRANSFER', queueOf('99999999-2222-3333-4444-555555555555')), environment: HOME },
    found: ['warning arn-environment Set queue › QueueId'],
  },
  {
    title: 'a function of another account, where only the document tells what is usual',
    flow: whole('CUSTOMER_QUEUE', ...['111122223333', '111122223333', '444455556666'].map((account, index) => (
      lookUp(`Look up ${index}`, { LambdaFunctionARN: `arn:aws:lambda:eu-central-1:${account}:function:f` }, { next: index < 2 ? `Look up ${index + 1}` : FINISH })
    ))),
    found: ['warning arn-environment Look up 2 › LambdaFunctionARN'],
  },
  {
    title: 'a function of the partition of China that a whisper invokes',
    flow: { ...whole('AGENT_WHISPER', lookUp('Look up', { LambdaFunctionARN: 'arn:aws-cn:lambda:cn-north-1:111122223333:function:f' })), environment: HOME },
    found: ['warning arn-environment Look up › LambdaFunctionARN'],
  },
];
