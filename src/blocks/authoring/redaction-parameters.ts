import { Redaction } from './redaction';
import { JsonObject } from '../../language/json';

/** What can be removed from a chat before the other side sees it. */
export const IN_FLIGHT_ENTITIES = [
  'BANK_ACCOUNT_NUMBER', 'BANK_ROUTING', 'CREDIT_DEBIT_NUMBER', 'CREDIT_DEBIT_CVV', 'CREDIT_DEBIT_EXPIRY', 'INTERNATIONAL_BANK_ACCOUNT_NUMBER',
  'PIN', 'SWIFT_CODE', 'CA_HEALTH_NUMBER', 'UK_NATIONAL_HEALTH_SERVICE_NUMBER', 'CA_SOCIAL_INSURANCE_NUMBER', 'SSN',
  'UK_NATIONAL_INSURANCE_NUMBER', 'PASSPORT_NUMBER', 'DRIVER_ID', 'NAME', 'AGE', 'EMAIL', 'PHONE', 'ADDRESS',
  'US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER', 'UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER', 'AWS_ACCESS_KEY', 'AWS_SECRET_KEY', 'IP_ADDRESS',
  'MAC_ADDRESS', 'PASSWORD', 'URL', 'USERNAME', 'LICENSE_PLATE', 'VEHICLE_IDENTIFICATION_NUMBER',
];

export const REDACTION_ENTITIES = [
  ...IN_FLIGHT_ENTITIES, 'IN_AADHAAR', 'IN_PERMANENT_ACCOUNT_NUMBER', 'IN_NREGA', 'IN_VOTER_NUMBER', 'DATE_TIME', 'AGENT_DISPLAY_NAME',
  'CUSTOMER_DISPLAY_NAME', 'ATTACHMENT_NAME',
];

export function redactionParameters(redaction: Redaction | undefined): JsonObject {
  if (redaction === undefined) return {};
  const { output, mask, entities } = redaction;
  return {
    ConversationalAnalyticsRedactionConfiguration: {
      Enabled: 'True',
      ...(output ? { RedactionResults: output } : {}),
      ...(mask ? { RedactionMaskMode: mask } : {}),
      ...(entities ? { RedactionEntities: [...entities] } : {}),
    },
  };
}
