import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { SpokenLanguage } from '../callback-language';
import { CancelCallback } from '../cancel-callback';
import { ContactEvents } from '../contact-events';
import { DuplicateCheck } from '../duplicate-check';
import { QueuePositionSms } from '../queue-position-sms';
import { CommonCallbackProps } from '../queued-callback-props';

/** What the helpers of a callback follow from, whatever kind it is of. */
export interface HelpedProps
  extends Pick<CommonCallbackProps, 'instance' | 'localCountry' | 'helpers' | 'refuseDuplicates' | 'duplicateCheck' | 'cancelCallback'> {
  /** A check that has no companions yet, in place of a new one. */
  readonly checkWithoutCompanions?: DuplicateCheck;
}

/** How the attempts of a callback follow each other. */
export interface AttemptPlan {
  readonly retryInterval?: Duration;
  /** Whether another attempt follows one that reached nobody. */
  readonly retries: boolean;
  /** Whether a contact that has ended may have another one behind it: then a cancellation waits for that. */
  readonly legsFollow: boolean;
}

export interface CallbackHelpers {
  readonly duplicateCheck?: DuplicateCheck;
  readonly contactEvents?: ContactEvents;
  readonly cancelCallback?: CancelCallback;
}

/** The check for duplicates and its companions: given, made here, or unwanted. */
export function callbackHelpers(scope: Construct, props: HelpedProps, attempts: AttemptPlan): CallbackHelpers {
  const { instance, helpers } = props;
  const isMade = props.duplicateCheck === undefined && props.refuseDuplicates !== false;
  const made = isMade ? props.checkWithoutCompanions ?? makeCheck(scope, props, attempts) : undefined;
  const companion = made && { ...helpers, instance, duplicateCheck: made };
  return {
    duplicateCheck: props.duplicateCheck ?? made,
    contactEvents: companion && new ContactEvents(scope, 'ContactEvents', { ...companion, retries: attempts.retries }),
    cancelCallback: props.cancelCallback
      ?? (companion && new CancelCallback(scope, 'CancelCallback', { ...companion, retries: attempts.legsFollow })),
  };
}

function makeCheck(scope: Construct, { instance, localCountry, helpers }: HelpedProps, { retryInterval }: AttemptPlan): DuplicateCheck {
  return new DuplicateCheck(scope, 'DuplicateCheck', { ...helpers, instance, defaultCountry: localCountry, retryInterval });
}

export function positionTexts(scope: Construct, props: CommonCallbackProps, languages: readonly SpokenLanguage[]): QueuePositionSms | undefined {
  const { instance, localCountry, helpers, positionSms } = props;
  return positionSms && new QueuePositionSms(scope, 'PositionSms', {
    defaultCountry: localCountry,
    ...helpers,
    ...positionSms,
    instance,
    messages: Object.fromEntries(languages.map(({ languageCode, textMessage }) => [languageCode, textMessage!])),
  });
}
