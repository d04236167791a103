import type { Reader } from '../model-builder';

/** A number that was described with its flow has one; CloudFormation has no property for that. */
const phoneNumber: Reader = ({ arn, properties }, { numbers, addressOf }) => {
  const number = addressOf(arn);
  numbers.set(number, { number, arn, flow: numbers.get(number)?.flow ?? properties.optionalText('ContactFlowArn') });
};

/** What the deployment associates a number with. */
const association: Reader = ({ properties }, { numbers, addressOf }) => {
  const arn = properties.text('PhoneNumberArn');
  const number = addressOf(arn);
  numbers.set(number, { number, arn, flow: properties.text('ContactFlowArn') });
};

export const PHONE_NUMBER = { 'AWS::Connect::PhoneNumber': phoneNumber, 'Custom::ConnectPhoneNumberContactFlow': association };
