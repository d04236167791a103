import { Conversion, ConvertedAction, Converter } from './conversion';
import { queueOrAgent } from './set';
import { plainText } from '../../language/json';

/** Blocks that hand the contact over, end the flow, or ask another service. */
export const TRANSFER: Readonly<Record<string, Converter>> = {
  'Transfer/Queue': (block) => [toQueue(block)],
  'CustomerInQueue': (block) => [toQueue(block)],
  'Transfer/Flow': (block) => [toFlow(block)],
  'TransferToFlow': (block) => [toFlow(block)],
  'Transfer/PhoneNumber': (block) => [toPhoneNumber(block)],
  'Transfer/Agent': () => [{ type: 'TransferContactToAgent', parameters: {} }],
  'CreateCallback': (block) => [createCallback(block)],
  'Disconnect': () => [{ type: 'DisconnectParticipant', parameters: {} }],
  'Resume': () => [{ type: 'EndFlowExecution', parameters: {} }],
  'InvokeExternalResource/Lambda': (block) => [invoke(block)],
  'GetMetricData': (block) => [{ type: 'GetMetricData', ...queueOrAgent(block), ...block.goesOn() }],
};

/** A contact that waits already is taken out of its queue, which is another action, with the queue as a parameter. */
function toQueue(block: Conversion): ConvertedAction {
  const waits = block.flowType === 'customerQueue';
  const { parameters, hints } = queueOrAgent(block);
  if (!waits && Object.keys(parameters).length > 0) {
    block.note('parameter Queue', 'the action transfers to the working queue only; set the working queue before it');
  }
  const error = block.target('Error');
  return {
    type: waits ? 'DequeueContactAndTransferToQueue' : 'TransferContactToQueue',
    parameters: waits ? parameters : {},
    hints: waits ? hints : {},
    next: error,
    errors: [['QueueAtCapacity', block.target('AtCapacity')], ['NoMatchingError', error]],
  };
}

function toFlow(block: Conversion): ConvertedAction {
  const error = block.target('Error');
  return { type: 'TransferToFlow', ...block.requiredResource('ContactFlowId', 'ContactFlowId', 'the ARN of the flow'), next: error, errors: [['NoMatchingError', error]] };
}

/** A blind transfer never comes back, so that its next action only repeats the error. */
function toPhoneNumber(block: Conversion): ConvertedAction {
  const error = block.target('Error');
  const blind = block.value('BlindTransfer')?.toLowerCase() === 'true';
  return {
    type: 'TransferParticipantToThirdParty',
    parameters: {
      ...block.required('ThirdPartyPhoneNumber', 'PhoneNumber', 'the number to call'),
      ...block.required('ThirdPartyConnectionTimeLimitSeconds', 'TimeLimit', 'how many seconds to ring'),
      ContinueFlowExecution: blind ? 'False' : 'True',
    },
    next: blind ? error : block.target('Success'),
    errors: [
      ...(blind ? [] : [['CallFailed', block.target('CallFailure')], ['ConnectionTimeLimitExceeded', block.target('Timeout')]] as [string, string][]),
      ['NoMatchingError', error],
    ],
  };
}

function createCallback(block: Conversion): ConvertedAction {
  const { parameters, hints } = queueOrAgent(block);
  return {
    type: 'CreateCallbackContact',
    parameters: {
      ...block.required('InitialCallDelaySeconds', 'InitialDelaySeconds', 'how many seconds to wait before the first call'),
      ...block.required('MaximumConnectionAttempts', 'MaxRetryAttempts', 'how often to try again'),
      ...block.required('RetryDelaySeconds', 'RetryDelaySeconds', 'how many seconds to wait between two calls'),
      ...parameters,
    },
    hints,
    ...block.goesOn(),
  };
}

function invoke(block: Conversion): ConvertedAction {
  const { parameters, hints } = block.requiredResource('LambdaFunctionARN', 'FunctionArn', 'the ARN of the function');
  const given = Object.fromEntries(block.block.parameters('Parameter').map((parameter) => [plainText(parameter.key), block.read(parameter)]));
  return {
    type: 'InvokeLambdaFunction',
    parameters: {
      ...parameters,
      ...block.required('InvocationTimeLimitSeconds', 'TimeLimit', 'how many seconds to wait for the function'),
      ...(Object.keys(given).length > 0 ? { LambdaInvocationAttributes: given } : {}),
    },
    hints,
    ...block.goesOn(),
  };
}
