import { Duration } from 'aws-cdk-lib';
import { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import { byLanguage } from './by-language';
import { delayLadder } from './delay-ladder';
import { Offer, OfferPlan } from './offer';
import { Steps } from './slot-schedule';
import { ATTRIBUTES, GO_ON, HELPER_TIMEOUT, reservation } from './vocabulary';
import {
  Attribute, Chain, CheckContactAttributes, Condition, FlowPart, GetCustomerInput, GoTo, InvokeLambdaFunction, InvokeLambdaFunctionProps, PlayPrompt,
  SetContactAttributes, Wait,
} from '../../blocks';
import { ScheduledLanguage } from '../scheduled-callback-language';

/** User-defined attributes of the slots. They are copied to the callback contact. */
export const SLOT_ATTRIBUTES = {
  /** When the chosen slot starts. */
  slot: 'callbackSlot',
  timeText: 'callbackTimeText',
  /** The place in the slot that the customer has. */
  booking: 'callbackBooking',
  /** After which slot the list goes on. */
  after: 'callbackSlotsAfter',
} as const;

/** What stands for the beginning of the list; the handler takes it for no slot. */
const BEGINNING = 'now';
/** How many times the handler offers at once. */
const CHOICES = 3;
const LATER_KEY = 4;
const STAY_KEY = 9;
/** Customers think about a time longer than about a yes. */
const TIME_TO_CHOOSE = Duration.seconds(10);

export interface SlotOfferPlan extends Omit<OfferPlan, 'createCallback'> {
  readonly languages: readonly ScheduledLanguage[];
  /** Makes the block for a callback with this delay. */
  readonly createLater: (blockName: string, initialDelay: Duration, onError: FlowPart) => FlowPart;
  readonly slots: IFunctionRef;
  readonly steps: Steps;
  /** Whether times beyond the steps are offered, too. */
  readonly hasFarSlots: boolean;
}

/** The offer in the language of the contact. It ends open for customers who stay in line. */
export function slotOfferChain(plan: SlotOfferPlan): Chain {
  return byLanguage('Which language', Attribute.LANGUAGE, plan.languages, (language, suffix) => new SlotOffer(plan, language, suffix).chain());
}

/** Runs first on the callback contact: its delay may have been ignored (CF-4). Whatever fails goes on as if it was time. */
export function untilDueChain(slots: IFunctionRef, goOn: FlowPart): Chain {
  const ask = new InvokeLambdaFunction('Is it time', {
    ...about(slots, 'due', { booking: Attribute.userDefined(SLOT_ATTRIBUTES.booking).path }), onError: goOn,
  });
  return Chain.of(
    ask,
    new CheckContactAttributes('Did it come too early', {
      attribute: ask.response('outcome'),
      conditions: [Condition.equalTo('early', new Wait('Wait for the slot', { dynamicSeconds: ask.response('waitSeconds'), onError: goOn }))],
    }),
    goOn,
  );
}

function about(handler: IFunctionRef, operation: string, parameters: Record<string, string>): InvokeLambdaFunctionProps {
  const times = Array.from({ length: CHOICES }, (_, index) => [`slot${index + 1}`, `time${index + 1}`]).flat();
  return {
    handler,
    parameters: { operation, ...parameters },
    timeout: HELPER_TIMEOUT,
    returns: ['outcome', 'choices', 'count', 'next', ...times, 'booking', 'step', 'waitSeconds'],
  };
}

/** The offer of slots in one language; number, consent and duplicates are as with every callback. */
class SlotOffer extends Offer {
  constructor(private readonly slotPlan: SlotOfferPlan, private readonly scheduled: ScheduledLanguage, suffix: string) {
    super({ ...slotPlan, createCallback: () => this.createCallback() }, scheduled, suffix);
  }

  /** The list begins anew in every offer, as the contact keeps its attributes. */
  protected ask(): FlowPart {
    const { noTimes } = this.scheduled.schedulePrompts;
    const find = new InvokeLambdaFunction(this.name('Find times'), {
      ...about(this.slotPlan.slots, 'offer', {
        after: Attribute.userDefined(SLOT_ATTRIBUTES.after).path, language: this.scheduled.languageCode,
      }),
      onError: this.goTo('Say no times'),
    });
    return Chain.of(
      this.goOnAfter('Begin with next times', BEGINNING, GO_ON),
      find,
      new CheckContactAttributes(this.name('Are there times'), {
        attribute: find.response('outcome'),
        conditions: [Condition.equalTo('offered', Chain.of(this.menu(find), this.takeCallback()))],
        otherwise: this.sayAndStay('Say no times', noTimes),
      }),
    );
  }

  private menu(found: InvokeLambdaFunction): GetCustomerInput {
    const choices = Object.fromEntries(Array.from({ length: CHOICES }, (_, index) => [index + 1, this.choose(index + 1, found)]));
    const later = Chain.of(this.goOnAfter('Go on with later times', found.response('next').path, this.stay), this.goTo('Find times'));
    return new GetCustomerInput(this.name('Choose time'), {
      message: this.scheduled.schedulePrompts.chooseTime,
      choices: { ...choices, [LATER_KEY]: later, [STAY_KEY]: this.stay },
      timeout: TIME_TO_CHOOSE,
      onTimeout: this.stay,
      onOtherKey: this.goTo('Choose time'),
      onError: this.stay,
    });
  }

  /** Towards the end of the list there are fewer times than keys. */
  private choose(choice: number, found: InvokeLambdaFunction): FlowPart {
    const note = new SetContactAttributes(this.name(`Note time ${choice}`), {
      attributes: {
        [SLOT_ATTRIBUTES.slot]: found.response(`slot${choice}`).path,
        [SLOT_ATTRIBUTES.timeText]: found.response(`time${choice}`).path,
      },
    });
    if (choice === 1) return note;
    return new CheckContactAttributes(this.name(`Is there a time ${choice}`), {
      attribute: found.response('count'),
      conditions: [Condition.greaterThanOrEqualTo(choice, note)],
      otherwise: this.goTo('Choose time'),
    });
  }

  private goOnAfter(blockName: string, after: string, onError: FlowPart): SetContactAttributes {
    return new SetContactAttributes(this.name(blockName), { attributes: { [SLOT_ATTRIBUTES.after]: after }, onError });
  }

  protected get firstOfCreation(): string {
    return 'Book the time';
  }

  protected createCallback(): Chain {
    const { timeConfirmed } = this.scheduled.schedulePrompts;
    const book = new InvokeLambdaFunction(this.name(this.firstOfCreation), {
      ...about(this.slotPlan.slots, 'book', {
        slot: Attribute.userDefined(SLOT_ATTRIBUTES.slot).path,
        phoneNumber: Attribute.userDefined(ATTRIBUTES.number).path,
        ...this.slotPlan.hasFarSlots ? { language: this.scheduled.languageCode } : {},
      }),
      onError: this.withdraw(),
    });
    return Chain.of(
      book,
      new CheckContactAttributes(this.name('Is the time booked'), {
        attribute: book.response('outcome'),
        conditions: [
          Condition.equalTo('booked', this.create(book)),
          Condition.equalTo('full', this.otherTime()),
          ...this.slotPlan.hasFarSlots ? [Condition.equalTo('promised', this.confirmFarTime())] : [],
        ],
        otherwise: this.goTo('Release reservation'),
      }),
      new PlayPrompt(this.name('Confirm time'), { message: timeConfirmed, onError: this.goTo('Hang up') }),
    );
  }

  /** No contact stands for the promise, only the reservation: without it nobody calls. So who does not hear of it stays in line. */
  private confirmFarTime(): Chain {
    const { timeConfirmed } = this.scheduled.schedulePrompts;
    return Chain.of(
      new PlayPrompt(this.name('Confirm later time'), { message: timeConfirmed, onError: this.goTo('Release reservation') }),
      this.goTo('Hang up'),
    );
  }

  private otherTime(): Chain {
    const { duplicateCheck } = this.plan;
    return Chain.of(
      ...duplicateCheck ? [new InvokeLambdaFunction(this.name('Release for other time'), reservation(duplicateCheck, 'release', GO_ON))] : [],
      new PlayPrompt(this.name('Say time is taken'), { message: this.scheduled.schedulePrompts.timeTaken, onError: GO_ON }),
      this.goTo('Begin with next times'),
    );
  }

  /** All languages share the ladder, because a flow has room for one only. */
  private create(book: InvokeLambdaFunction): Chain {
    const isFirst = this.scheduled === this.slotPlan.languages[0];
    return Chain.of(
      new SetContactAttributes(this.name('Note the booking'), {
        attributes: { [SLOT_ATTRIBUTES.booking]: book.response('booking').path }, onError: this.goTo('Release reservation'),
      }),
      isFirst ? this.ladder(book) : GoTo.block('Which delay'),
    );
  }

  private ladder(book: InvokeLambdaFunction): Chain {
    const { slots, steps, createLater } = this.slotPlan;
    const giveBack = new InvokeLambdaFunction('Give the place back', {
      ...about(slots, 'release', { booking: Attribute.userDefined(SLOT_ATTRIBUTES.booking).path }), onError: GO_ON,
    });
    return Chain.of(
      delayLadder({
        ...steps,
        attribute: book.response('step'),
        create: (initialDelay, name) => createLater(`Create callback ${name}`, initialDelay, GoTo.block('Give the place back')),
        otherwise: Chain.of(giveBack, this.toLanguage('Whose reservation', 'Release reservation')),
      }),
      this.toLanguage('Whose callback', 'Confirm time'),
    );
  }

  /** From what all languages share back to a block of the caller's one. */
  private toLanguage(blockName: string, target: string): FlowPart {
    const [first, ...others] = this.slotPlan.languages;
    if (others.length === 0) return GoTo.block(target);
    return new CheckContactAttributes(blockName, {
      attribute: Attribute.userDefined(ATTRIBUTES.language),
      conditions: others.map(({ languageCode }) => Condition.equalTo(languageCode, GoTo.block(`${target} ${languageCode}`))),
      otherwise: GoTo.block(`${target} ${first.languageCode}`),
    });
  }
}
