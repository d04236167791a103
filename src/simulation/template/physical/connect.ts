import type { Inventing, Making } from './making';

/** Some types call the ARN of the instance an id. */
function instanceOf(making: Making): string {
  return making.text('InstanceArn') ?? making.text('InstanceId') ?? making.arn('connect', `instance/${making.uuid}`);
}

/** A resource of an instance, which `Ref` gives by its ARN. */
function inInstance(kind: string, attribute: string): Inventing {
  return (making) => {
    const arn = `${instanceOf(making)}/${kind}/${making.uuid}`;
    return { arn, ref: arn, attributes: { [attribute]: arn } };
  };
}

const instance: Inventing = (making) => {
  const arn = making.arn('connect', `instance/${making.uuid}`);
  const ServiceRole = making.globalArn('iam', `role/aws-service-role/connect.amazonaws.com/AWSServiceRoleForAmazonConnect_${making.digits.slice(0, 20)}`);
  return { arn, ref: arn, attributes: { Arn: arn, Id: making.uuid, InstanceStatus: 'ACTIVE', ServiceRole } };
};

const phoneNumber: Inventing = (making) => {
  const arn = making.arn('connect', `phone-number/${making.uuid}`);
  return { arn, ref: arn, attributes: { PhoneNumberArn: arn, Address: making.scope.deployment.numbers.numberOf(arn) } };
};

function version(of: string, arnAttribute: string, sumAttribute: string): Inventing {
  return (making) => {
    const Version = making.countOf(of);
    const arn = `${making.text(of)}:${Version}`;
    return { arn, ref: arn, attributes: { [arnAttribute]: arn, Version, [sumAttribute]: making.digits } };
  };
}

/** Blocks name an alias by the name behind the module's ARN, and so does this. */
const alias: Inventing = (making) => {
  const arn = `${making.text('ContactFlowModuleId')}:${making.text('Name')}`;
  return { arn, ref: arn, attributes: { ContactFlowModuleAliasARN: arn, AliasId: making.uuid } };
};

/** A part of a data table, which has no ARN of its own. */
function inDataTable(kind: string, attribute: string): Inventing {
  return (making) => {
    const table = making.text('DataTableArn') ?? '';
    return { arn: `${table}/${kind}/${making.uuid}`, ref: [instanceOf(making), table, making.uuid].join('|'), attributes: { [attribute]: making.uuid } };
  };
}

const dataTable: Inventing = (making) => {
  const arn = `${instanceOf(making)}/data-table/${making.uuid}`;
  return { arn, ref: `${instanceOf(making)}|${arn}`, attributes: { Arn: arn } };
};

export const CONNECT: Readonly<Record<string, Inventing>> = {
  'AWS::Connect::AgentStatus': inInstance('agent-state', 'AgentStatusArn'),
  'AWS::Connect::ContactFlow': inInstance('contact-flow', 'ContactFlowArn'),
  'AWS::Connect::ContactFlowModule': inInstance('flow-module', 'ContactFlowModuleArn'),
  'AWS::Connect::ContactFlowModuleAlias': alias,
  'AWS::Connect::ContactFlowModuleVersion': version('ContactFlowModuleId', 'ContactFlowModuleVersionARN', 'FlowModuleContentSha256'),
  'AWS::Connect::ContactFlowVersion': version('ContactFlowId', 'ContactFlowVersionARN', 'FlowContentSha256'),
  'AWS::Connect::DataTable': dataTable,
  'AWS::Connect::DataTableAttribute': inDataTable('attribute', 'AttributeId'),
  'AWS::Connect::DataTableRecord': inDataTable('record', 'RecordId'),
  'AWS::Connect::EmailAddress': inInstance('email-address', 'EmailAddressArn'),
  'AWS::Connect::EvaluationForm': inInstance('evaluation-form', 'EvaluationFormArn'),
  'AWS::Connect::HoursOfOperation': inInstance('operating-hours', 'HoursOfOperationArn'),
  'AWS::Connect::Instance': instance,
  'AWS::Connect::IntegrationAssociation': inInstance('integration-association', 'IntegrationAssociationId'),
  'AWS::Connect::PhoneNumber': phoneNumber,
  'AWS::Connect::Prompt': inInstance('prompt', 'PromptArn'),
  'AWS::Connect::Queue': inInstance('queue', 'QueueArn'),
  'AWS::Connect::QuickConnect': inInstance('transfer-destination', 'QuickConnectArn'),
  'AWS::Connect::RoutingProfile': inInstance('routing-profile', 'RoutingProfileArn'),
  'AWS::Connect::Rule': inInstance('rule', 'RuleArn'),
  'AWS::Connect::SecurityProfile': inInstance('security-profile', 'SecurityProfileArn'),
  'AWS::Connect::TaskTemplate': inInstance('task-template', 'Arn'),
  'AWS::Connect::User': inInstance('agent', 'UserArn'),
  'AWS::Connect::UserHierarchyGroup': inInstance('agent-group', 'UserHierarchyGroupArn'),
  'AWS::Connect::View': inInstance('view', 'ViewArn'),
};
