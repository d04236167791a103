import { Duration, Token } from 'aws-cdk-lib';
import { textsOf } from './text-messages';
import { QueuePositionSmsProps } from '../queue-position-sms-options';

/** A callback waits for seven days at most. */
const RECORD_PERIOD = Duration.days(8);
/** The default of an account and a Region; that it holds for GetContactMetrics is not verified. */
export const ASSUMED_CALLS_PER_SECOND = 2;

/** What a function's variables may have together, names included. */
export const LARGEST_ENVIRONMENT_BYTES = 4096;

/** The variables of the handler. */
export function positionSmsEnvironment(props: QueuePositionSmsProps, tableName: string): Record<string, string> {
  const { confirmationMessages, missedMessages, quietHours } = props;
  return {
    TABLE_NAME: tableName,
    ORIGINATION_IDENTITY: props.originationIdentityArn,
    THRESHOLDS: (props.thresholds ?? [2]).join(','),
    CALLS_PER_SECOND: String(props.callsPerSecond ?? ASSUMED_CALLS_PER_SECOND / 2),
    MESSAGES: textsOf(props.messages, props),
    TIME_TO_LIVE_SECONDS: String((props.timeToLive ?? Duration.minutes(5)).toSeconds()),
    RECORD_SECONDS: String(RECORD_PERIOD.toSeconds()),
    ...(confirmationMessages ? { CONFIRMATION_MESSAGES: textsOf(confirmationMessages, props) } : {}),
    ...(missedMessages ? { MISSED_MESSAGES: textsOf(missedMessages, props) } : {}),
    ...(quietHours ? { QUIET_HOURS: `${quietHours.from}-${quietHours.to}` } : {}),
    ...(props.defaultTimeZone ? { DEFAULT_TIME_ZONE: props.defaultTimeZone } : {}),
    ...(props.ringingNumber ? { CALLER_ID: props.ringingNumber } : {}),
    ...(props.configurationSetName ? { CONFIGURATION_SET: props.configurationSetName } : {}),
    ...(props.defaultCountry ? { DEFAULT_COUNTRY: props.defaultCountry } : {}),
  };
}

/** What is known at deployment only counts nothing. */
export function environmentBytes(environment: Record<string, string>): number {
  const parts = Object.entries(environment).map(([name, value]) => Buffer.byteLength(Token.isUnresolved(value) ? name : name + value));
  return parts.reduce((sum, bytes) => sum + bytes, 0);
}
