/** Resources as the blocks see them, so that no test needs a stack. */
const INSTANCE = 'arn:aws:connect:eu-central-1:111122223333:instance/i';

export const QUEUE_ARN = `${INSTANCE}/queue/q`;
export const FLOW_ARN = `${INSTANCE}/contact-flow/f`;
export const PROMPT_ARN = `${INSTANCE}/prompt/p`;
export const HOURS_ARN = `${INSTANCE}/operating-hours/h`;
export const FUNCTION_ARN = 'arn:aws:lambda:eu-central-1:111122223333:function:lookup';
export const USER_ARN = `${INSTANCE}/agent/a`;
export const USER_POOL_ARN = 'arn:aws:cognito-idp:eu-central-1:111122223333:userpool/eu-central-1_example';

export const QUEUE = { queueRef: { queueArn: QUEUE_ARN } } as any;
export const FLOW = { contactFlowRef: { contactFlowArn: FLOW_ARN } } as any;
export const PROMPT = { promptRef: { promptArn: PROMPT_ARN } } as any;
export const HOURS = { hoursOfOperationRef: { hoursOfOperationArn: HOURS_ARN } } as any;
export const FUNCTION = { functionRef: { functionArn: FUNCTION_ARN, functionName: 'lookup' } } as any;
export const USER = { userRef: { userArn: USER_ARN } } as any;
export const USER_POOL = { userPoolRef: { userPoolArn: USER_POOL_ARN, userPoolId: 'eu-central-1_example' } } as any;
export const USER_POOL_CLIENT = { userPoolClientRef: { userPoolId: 'eu-central-1_example', clientId: 'client' } } as any;
export const PHONE_NUMBER_ARN = 'arn:aws:connect:eu-central-1:111122223333:phone-number/n';
export const PHONE_NUMBER = { phoneNumberRef: { phoneNumberArn: PHONE_NUMBER_ARN } } as any;
export const MODULE_ARN = `${INSTANCE}/flow-module/m`;
export const TEMPLATE = {
  knowledgeBaseArn: 'arn:aws:wisdom:eu-central-1:111122223333:knowledge-base/k',
  templateArn: 'arn:aws:wisdom:eu-central-1:111122223333:message-template/k/t:$ACTIVE_VERSION',
};
/** How the template stands in parameters. */
export const TEMPLATE_PARAMETERS = { WisdomKnowledgeBaseArn: TEMPLATE.knowledgeBaseArn, WisdomMessageTemplateArn: TEMPLATE.templateArn };
