import { Duration } from 'aws-cdk-lib';
import { IQueueRef } from 'aws-cdk-lib/aws-connect';
import { Chain, Fragment, FlowPart } from '../blocks';
import { makeAfterHours } from './private/after-hours-flows';
import { checkTaper, closingTaperChain } from './private/closing-taper';
import { checkMenu, menuChain } from './private/menu';
import { noLineLanguages } from './private/no-line-languages';
import { offerChain } from './private/offer';
import { openingChain } from './private/opening-step';
import { staffingChain } from './private/staffing-step';
import { StepPlace } from './private/step-place';
import { GO_ON } from './private/vocabulary';
import { checkWayOut } from './private/way-out';
import { QueuedCallback } from './queued-callback';
import { ServiceStatus } from './service-status';
import {
  CallbackStepOptions, ClosingTaper, OpeningStepOptions, ServiceMenu, StaffingStepOptions, StatusStepOptions,
} from './service-step-options';
import { Problems } from '../language/problems';

const CLOSING_TAPER: readonly ClosingTaper[] = [
  { beforeClosing: Duration.minutes(60), percent: 75 },
  { beforeClosing: Duration.minutes(30), percent: 50 },
  { beforeClosing: Duration.minutes(15), percent: 25 },
];

interface StepPlan {
  readonly make: (place: StepPlace) => FlowPart;
  readonly lastResort?: () => FlowPart;
  readonly check?: (queue: IQueueRef, problems: Problems) => void;
  /** What the user made, of which nobody else knows where it leads. */
  readonly ownPart?: FlowPart;
}

/**
 * A step of a `PathToService`: a value, which several paths may share.
 *
 * Callers whom a step does not answer for good go on to the next one, and so does everybody for whom a block of it fails.
 */
export class ServiceStep {
  /**
   * A step of your own. Where it ends open, and where a block fails that has no branch for it, the path goes on.
   */
  public static ofPart(part: FlowPart): ServiceStep {
    return new ServiceStep({ make: () => Chain.of(part).withErrorHandler(GO_ON), ownPart: part });
  }

  /**
   * A menu in which callers serve themselves or say what they want. 0 and silence lead to a person.
   */
  public static menu(menu: ServiceMenu): ServiceStep {
    const problems = new Problems();
    checkMenu(menu, problems);
    problems.throwIfAny('ServiceStep.menu');
    return new ServiceStep({ make: () => menuChain(menu).withErrorHandler(GO_ON) });
  }

  /**
   * The message of a holiday, if there is one today.
   */
  public static holidays(status: ServiceStatus, options: StatusStepOptions = {}): ServiceStep {
    const { calendar, after: afterHoliday } = options;
    return new ServiceStep({
      make: ({ queue }) => status._checkOf(['holiday'], { queue, calendar, afterHoliday, label: '- holiday' }),
    });
  }

  /**
   * The message of an emergency, if there is one for the queue or the whole instance.
   */
  public static emergency(status: ServiceStatus, options: StatusStepOptions = {}): ServiceStep {
    const { after: afterEmergency } = options;
    return new ServiceStep({ make: ({ queue }) => status._checkOf(['emergency'], { queue, afterEmergency, label: '- emergency' }) });
  }

  /**
   * The opening hours: after hours callers hear when it opens next, and are offered a callback for then.
   */
  public static openingHours(options: OpeningStepOptions = {}): ServiceStep {
    const { nextOpening, afterHours, afterHoursPrompts = {} } = options;
    const problems = new Problems();
    problems.addUnless(afterHours === undefined || nextOpening !== undefined, 'OpeningNotKnown',
      'afterHours is a callback for the next opening, got no nextOpening that knows it; give both, or leave both out');
    const languages = afterHours && noLineLanguages(afterHours, { prop: 'afterHoursPrompts', given: afterHoursPrompts, occasion: 'after hours' }, problems);
    problems.throwIfAny('ServiceStep.openingHours');
    return new ServiceStep({
      make: (place) => openingChain({
        nextOpening, afterHours: afterHours && languages && makeAfterHours(place, afterHours, languages), prompts: place.prompts,
      }),
    });
  }

  /**
   * Whether anybody is there: if not, callers go to the first overflow queue; without one they hear so and go on.
   */
  public static staffing(options: StaffingStepOptions = {}): ServiceStep {
    return new ServiceStep({ make: (place) => staffingChain(options, place) });
  }

  /**
   * The offer of a callback, here and as the last resort of callers for whom there is no room in any queue.
   */
  public static callback(callback: QueuedCallback, options: CallbackStepOptions = {}): ServiceStep {
    const { nextOpening, closingTaper, lastResortPrompts = {} } = options;
    const problems = new Problems();
    const languages = noLineLanguages(callback, { prop: 'lastResortPrompts', given: lastResortPrompts, occasion: 'lines full' }, problems);
    problems.addUnless(closingTaper === undefined || nextOpening !== undefined, 'ClosingNotKnown',
      'closingTaper counts from the closing, got no nextOpening that knows it; give both, or leave both out');
    checkTaper(closingTaper ?? [], problems);
    problems.throwIfAny('ServiceStep.callback');
    return new ServiceStep({
      make: (place) => callback._offerAfter(...(nextOpening ? [closingTaperChain(nextOpening, closingTaper ?? CLOSING_TAPER, place)] : [])),
      lastResort: () => Fragment.named('Instead', offerChain({ ...callback._offerPlan, languages })),
      check: (queue, found) => nextOpening?._checkWatched(queue, found),
    });
  }

  private constructor(private readonly plan: StepPlan) {}

  /** @internal */
  public _part(place: StepPlace): FlowPart {
    return this.plan.make(place);
  }

  /**
   * What the step has for callers for whom there is no room in any queue.
   *
   * @internal
   */
  public _lastResort(): FlowPart {
    return this.plan.lastResort?.() ?? GO_ON;
  }

  /** @internal */
  public _check(queue: IQueueRef, problems: Problems): void {
    this.plan.check?.(queue, problems);
  }

  /** @internal */
  public _checkWayOut(problems: Problems): void {
    if (this.plan.ownPart) checkWayOut(this.plan.ownPart, problems);
  }
}
