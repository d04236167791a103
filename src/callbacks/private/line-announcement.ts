import { Duration } from 'aws-cdk-lib';
import { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { acknowledge, wildcardFinding } from './acknowledgements';
import { HelperFunction } from './helper-function';
import { jsonLayer } from './json-layer';
import { AnnouncedRange } from './line-checks';
import { ASSUMED_CALLS_PER_SECOND } from './position-sms-environment';
import { allow } from './statements';
import { HELPER_TIMEOUT } from './vocabulary';
import { QueueExperienceProps } from '../queue-experience-props';

const REPEAT_AFTER = Duration.minutes(5);

export interface LineRanges {
  readonly languages: readonly string[];
  readonly positions: readonly AnnouncedRange[];
  readonly waits: readonly AnnouncedRange[];
}

/** The function that tells flows what to say of the line. */
export function lineAnnouncement(scope: Construct, props: QueueExperienceProps, ranges: LineRanges): IFunction {
  const { layer, path } = jsonLayer(scope, 'Ranges', 'ranges.json', fileOf(ranges));
  const { instanceArn } = props.instance.instanceRef;
  const contacts = `${instanceArn}/contact/*`;
  const handler = new HelperFunction(scope, 'Announcement', {
    handler: 'queue-announcement',
    description: 'Tells waiting customers their place and their wait',
    timeout: HELPER_TIMEOUT,
    environment: {
      RANGES_PATH: path,
      CALLS_PER_SECOND: String(props.callsPerSecond ?? ASSUMED_CALLS_PER_SECOND / 4),
      REPEAT_SECONDS: String((props.repeatAfter ?? REPEAT_AFTER).toSeconds()),
    },
    statements: [allow(['connect:GetContactMetrics'], instanceArn, contacts)],
    layers: [layer],
    options: props,
  });
  acknowledge(scope, { [wildcardFinding(scope, contacts)]: 'Which contacts will wait is not known before they call; they are of this instance only.' });
  return handler;
}

/** As `lambda/queue-announcement/ranges.ts` reads it, with bounds that a value must be below. */
function fileOf({ languages, positions, waits }: LineRanges): object {
  const below = (added: number) => ({ bound, texts }: AnnouncedRange) => ({ below: bound === undefined ? undefined : bound + added, texts });
  return { languages, positions: positions.map(below(1)), waits: waits.map(below(0)) };
}
