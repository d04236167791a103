import { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import {
  Attribute, Chain, CheckContactAttributes, Condition, CustomerInputKind, Disconnect, FlowPart, GetCustomerInput, GoTo, InvokeLambdaFunction, Loop,
  Message, PlayPrompt, SetCallbackNumber, SetContactAttributes, SetLoggingBehavior, SetVoice, StoreCustomerInput,
} from '../../blocks';
import { SpokenLanguage } from '../callback-language';
import { byLanguage } from './by-language';
import { declineChain } from './declines';
import { keepChain, manageCallbackChain } from './manage-callback';
import { ATTRIBUTES, CreateCallback, GO_ON, NOW, OFFERING, reservation } from './vocabulary';

const CREATE = 'Create callback';
const NO_OFFER_ANY_MORE = 'Offer is taken';

/** What the offer is made of, the same in every flow and language. */
export interface OfferPlan {
  readonly languages: readonly SpokenLanguage[];
  readonly createCallback: CreateCallback;
  /** The attributes that a new request begins with, beside its time. */
  readonly atFirst?: Record<string, string>;
  readonly localCountry?: string;
  readonly duplicateCheck?: IFunctionRef;
  readonly cancelCallback?: IFunctionRef;
  readonly asksForTextConsent: boolean;
  readonly flowLogging: boolean;
  /** Customers who declined so often are not asked any more, so the flow counts. */
  readonly maxDeclines?: number;
  /** Whether an agent may take the contact at any moment; whispers must know then what the flow has left undone. */
  readonly isInLine?: boolean;
}

/**
 * The offer in the language of the contact. It ends open for customers who stay in line; all others have a callback, or were
 * told that they have one, and are disconnected.
 */
export function offerChain(plan: OfferPlan): Chain {
  return byLanguage('Which language', Attribute.LANGUAGE, plan.languages, (language, suffix) => new Offer(plan, language, suffix).chain());
}

/** The offer in one language. Block names get the suffix, so that several languages fit into one flow. */
export class Offer {
  constructor(protected readonly plan: OfferPlan, protected readonly language: SpokenLanguage, protected readonly suffix: string) {}

  chain(): Chain {
    const { voice, engine, languageCode } = this.language;
    return Chain.of(
      new SetVoice(this.name('Set voice'), { voice, engine, languageCode, onError: GO_ON }),
      this.ask(),
      new SetLoggingBehavior(this.name('Stay in line'), { enabled: this.plan.flowLogging }),
      ...this.noteOffering('Offer is over', OFFERING.no),
    ).withErrorHandler(this.stay);
  }

  /** Ends open for customers who stay in line. */
  protected ask(): FlowPart {
    return Chain.of(
      ...this.noteOffering('Offer begins', OFFERING.yes),
      new GetCustomerInput(this.name('Offer callback'), {
        message: this.language.prompts.offer,
        choices: { 1: this.takeCallback(), 2: this.decline() },
      }),
    );
  }

  private noteOffering(blockName: string, state: string): SetContactAttributes[] {
    if (!this.plan.isInLine) return [];
    return [new SetContactAttributes(this.name(blockName), { attributes: { [ATTRIBUTES.offering]: state }, onError: GO_ON })];
  }

  private decline(): FlowPart {
    const { maxDeclines } = this.plan;
    return maxDeclines === undefined ? GO_ON : declineChain(maxDeclines, (blockName) => this.name(blockName));
  }

  /** From here on the number is known, so nothing is logged. */
  protected takeCallback(): Chain {
    return Chain.of(
      new SetLoggingBehavior(this.name('Keep number out of logs'), { enabled: false }),
      this.forgetEarlierRequest(),
      this.findNumber(),
      ...this.askForTextConsent(),
      this.setNumber(),
      ...this.refuseDuplicate(),
      this.createCallback(),
      new Disconnect(this.name('Hang up')),
    );
  }

  /** The contact keeps its attributes, and only a callback that is moved to another number has an earlier request. */
  private forgetEarlierRequest(): SetContactAttributes {
    return new SetContactAttributes(this.name('Request begins now'), {
      attributes: { [ATTRIBUTES.requestedAt]: NOW, ...this.plan.atFirst }, onError: GO_ON,
    });
  }

  private findNumber(): Chain {
    return Chain.of(new CheckContactAttributes(this.name('Is the number known'), {
      attribute: Attribute.CUSTOMER_NUMBER,
      conditions: [Condition.startsWith('+', this.confirmNumber())],
      otherwise: this.enterNumber(),
    }));
  }

  private confirmNumber(): Chain {
    return Chain.of(new GetCustomerInput(this.name('Confirm number'), {
      message: this.language.prompts.confirmNumber,
      choices: {
        1: new SetContactAttributes(this.name('Use calling number'), { attributes: this.noted(Attribute.CUSTOMER_NUMBER, 'yes') }),
        2: this.goTo('Enter number'),
      },
      onTimeout: this.goTo('Enter number'),
      onOtherKey: this.goTo('Enter number'),
    }));
  }

  private enterNumber(): Chain {
    return Chain.of(
      new StoreCustomerInput(this.name('Enter number'), {
        message: this.language.prompts.enterNumber,
        kind: this.plan.localCountry ? CustomerInputKind.phoneNumberLocal(this.plan.localCountry) : CustomerInputKind.phoneNumberE164(),
        terminatingKeys: '#',
        onInvalidNumber: this.tryAgain(),
      }),
      // Silence takes the success path, with this word in place of a number (NU-4).
      new CheckContactAttributes(this.name('Was a number entered'), {
        attribute: Attribute.STORED_CUSTOMER_INPUT,
        conditions: [Condition.equalTo('Timeout', this.goTo('Try number again'))],
      }),
      new SetContactAttributes(this.name('Use entered number'), { attributes: this.noted(Attribute.STORED_CUSTOMER_INPUT, 'no') }),
      this.readNumberBack(),
    );
  }

  private readNumberBack(): GetCustomerInput {
    return new GetCustomerInput(this.name('Read number back'), {
      message: this.language.prompts.readNumberBack,
      choices: { 1: GO_ON, 2: this.goTo('Enter number') },
      onTimeout: this.goTo('Try number again'),
      onOtherKey: this.goTo('Try number again'),
    });
  }

  private tryAgain(): Chain {
    return Chain.of(
      new Loop(this.name('Try number again'), {
        times: 2,
        whileLooping: Chain.of(
          new PlayPrompt(this.name('Say number not valid'), { message: this.language.prompts.numberNotValid, onError: GO_ON }),
          this.goTo('Enter number'),
        ),
      }),
      this.sayAndStay('Say number not taken', this.language.prompts.notPossible),
    );
  }

  private askForTextConsent(): Chain[] {
    if (!this.plan.asksForTextConsent) return [];
    return [Chain.of(
      this.noteTextConsent('Assume no text consent', 'no'),
      new GetCustomerInput(this.name('Ask for text consent'), {
        message: this.language.prompts.askForTextConsent,
        choices: { 1: this.noteTextConsent('Note text consent', 'yes'), 2: GO_ON },
        onError: GO_ON,
      }),
    )];
  }

  /** The contact keeps its attributes, so a consent of an offer that came to nothing must not count for the next one. */
  private noteTextConsent(blockName: string, consent: string): SetContactAttributes {
    return new SetContactAttributes(this.name(blockName), { attributes: { [ATTRIBUTES.textConsent]: consent }, onError: GO_ON });
  }

  private setNumber(): SetCallbackNumber {
    return new SetCallbackNumber(this.name('Set callback number'), {
      number: Attribute.userDefined(ATTRIBUTES.number),
      onInvalidNumber: this.goTo('Say number not dialable'),
      onNotDialable: this.sayAndStay('Say number not dialable', this.language.prompts.numberNotDialable),
    });
  }

  /** Fails open: a second ring is cheaper than a customer who is never called. */
  private refuseDuplicate(): Chain[] {
    const { duplicateCheck } = this.plan;
    if (!duplicateCheck) return [];
    const create = this.goTo(this.firstOfCreation);
    const reserve = new InvokeLambdaFunction(this.name('Reserve callback'), reservation(duplicateCheck, 'reserve', create, {
      requestedAt: Attribute.userDefined(ATTRIBUTES.requestedAt).path,
      numberIsOwn: Attribute.userDefined(ATTRIBUTES.numberIsOwn).path,
    }));
    return [Chain.of(
      reserve,
      new CheckContactAttributes(this.name('Is a callback waiting'), {
        attribute: reserve.response('outcome'),
        conditions: [
          Condition.equalTo('duplicate', this.alreadyWaiting()),
          Condition.equalTo('reserved', new SetContactAttributes(this.name('Note time of request'), {
            attributes: { [ATTRIBUTES.requestedAt]: reserve.response('requestedAt').path },
            onError: create,
          })),
        ],
      }),
    )];
  }

  private alreadyWaiting(): Chain {
    const { cancelCallback } = this.plan;
    const names = { name: (blockName: string) => this.name(blockName), prompts: this.language.prompts };
    return cancelCallback === undefined ? keepChain(names) : manageCallbackChain({
      ...names, cancelCallback, otherNumber: this.goTo('Enter number'), stay: this.stay,
    });
  }

  /** The name of the block with which the creation begins. */
  protected get firstOfCreation(): string {
    return this.plan.isInLine ? NO_OFFER_ANY_MORE : CREATE;
  }

  /** Says that the callback exists, too. */
  protected createCallback(): Chain {
    return Chain.of(
      // The callback contact inherits the attributes, and nothing is offered to it.
      ...this.noteOffering(NO_OFFER_ANY_MORE, OFFERING.no),
      this.plan.createCallback(this.name(CREATE), this.withdraw()),
      new PlayPrompt(this.name('Confirm callback'), { message: this.language.prompts.confirmed, onError: this.goTo('Hang up') }),
    );
  }

  /** No callback came about: the reservation would only keep the customer from asking again. */
  protected withdraw(): Chain {
    const { duplicateCheck } = this.plan;
    const release = duplicateCheck ? [new InvokeLambdaFunction(this.name('Release reservation'), reservation(duplicateCheck, 'release', GO_ON))] : [];
    return Chain.of(...release, this.sayAndStay('Say not possible', this.language.prompts.notPossible));
  }

  protected sayAndStay(blockName: string, message: Message): Chain {
    return Chain.of(new PlayPrompt(this.name(blockName), { message, onError: GO_ON }), this.stay);
  }

  /** What later flows must know: they run on another contact, which inherits the attributes (CR-10). */
  private noted(number: Attribute, isOwn: 'yes' | 'no'): Record<string, string> {
    return { [ATTRIBUTES.number]: number.path, [ATTRIBUTES.numberIsOwn]: isOwn, [ATTRIBUTES.language]: this.language.languageCode };
  }

  protected get stay(): GoTo {
    return this.goTo('Stay in line');
  }

  protected goTo(blockName: string): GoTo {
    return GoTo.block(this.name(blockName));
  }

  protected name(blockName: string): string {
    return `${blockName}${this.suffix}`;
  }
}
