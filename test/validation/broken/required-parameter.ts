import { BrokenVariant } from '../private/broken-variant';
import { act, callBack, callingBack, FINISH, inbound, last, whole } from '../private/whole-flows';

export const VARIANTS: readonly BrokenVariant[] = [
  {
    title: 'a transfer to no flow',
    flow: inbound(act('Go on', 'TransferToFlow')),
    found: ['error required-parameter Go on › ContactFlowId'],
  },
  {
    title: 'a callback of a queue flow without two of its numbers',
    flow: { ...callingBack({}), type: 'CUSTOMER_QUEUE', actions: [callingBack({}).actions[0], { ...callBack(), Parameters: { InitialCallDelaySeconds: '60' } }, ...whole('CUSTOMER_QUEUE').actions] },
    found: ['error required-parameter Call back › MaximumConnectionAttempts', 'error required-parameter Call back › RetryDelaySeconds'],
  },
  {
    title: 'a value inside of an object',
    flow: whole('AGENT_WHISPER', act('Find', 'GetCustomerProfileObject', { ProfileRequestData: { ObjectType: '_asset', UseLatest: 'true' } }, { errors: { NoneFoundError: FINISH, NoMatchingError: FINISH } })),
    found: ['error required-parameter Find › ProfileRequestData.ProfileId'],
  },
  {
    title: 'the kind of a recording that is played, in an item of a list',
    flow: { type: 'CUSTOMER_HOLD', start: 'Hold', actions: [{ ...last('Hold', 'MessageParticipantIteratively'), Parameters: { Messages: [{ Media: { Uri: 's3://bucket/hold.wav', SourceType: 'S3' } }] } }] },
    found: ['error required-parameter Hold › Messages[0].Media.MediaType'],
  },
  {
    title: 'a hook for no event, in a queue flow',
    flow: whole('CUSTOMER_QUEUE', act('Set', 'UpdateContactEventHooks', { EventHooks: {} })),
    found: ['error required-parameter Set › Parameters'],
  },
  {
    title: 'a stream of media that is neither started nor stopped',
    flow: inbound(act('Stream', 'UpdateContactMediaStreamingBehavior', { MediaStreamingState: 'On', MediaStreamType: 'Audio' })),
    found: ['error required-parameter Stream › Parameters'],
  },
];
