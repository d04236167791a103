import { IQueueRef } from 'aws-cdk-lib/aws-connect';
import { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import { GO_ON, HELPER_TIMEOUT } from './vocabulary';
import { Attribute, Chain, CheckContactAttributes, Condition, FlowPart, InvokeLambdaFunction, Message, PlayPrompt } from '../../blocks';

export interface ServiceCheckPlan {
  readonly handler: IFunctionRef;
  readonly queue?: IQueueRef;
  readonly calendar?: string;
  /** What comes after the message of an emergency; without it, emergencies do not count. */
  readonly afterEmergency?: FlowPart;
  /** The same of a holiday. */
  readonly afterHoliday?: FlowPart;
  /** Ends the names of the blocks. */
  readonly suffix: string;
}

/** Asks for the status. What fails leads on behind the chain, so that a fault keeps no caller away. */
export function serviceCheckChain(plan: ServiceCheckPlan): Chain {
  const { afterEmergency, afterHoliday, suffix } = plan;
  const ask = askForStatus(plan);
  const branch = (outcome: string, blockName: string, after: FlowPart | undefined) => (after
    ? [Condition.equalTo(outcome, Chain.of(new PlayPrompt(`${blockName}${suffix}`, { message: Message.text(ask.response('message').path) }), after))] : []);
  return Chain.of(
    ask,
    new CheckContactAttributes(`Is service possible${suffix}`, {
      attribute: ask.response('outcome'),
      conditions: [
        ...branch('emergency', 'Say emergency message', afterEmergency),
        ...branch('holiday', 'Say holiday message', afterHoliday),
      ],
    }),
  ).withErrorHandler(GO_ON);
}

function askForStatus({ handler, queue, calendar, suffix }: ServiceCheckPlan): InvokeLambdaFunction {
  return new InvokeLambdaFunction(`Ask for service status${suffix}`, {
    handler,
    parameters: {
      language: Attribute.LANGUAGE.path,
      ...(queue ? { queueArn: queue.queueRef.queueArn } : {}),
      ...(calendar ? { calendar } : {}),
    },
    timeout: HELPER_TIMEOUT,
    returns: ['outcome', 'message', 'until', 'holiday'],
  });
}
