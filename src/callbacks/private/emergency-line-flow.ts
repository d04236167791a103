import { Duration } from 'aws-cdk-lib';
import { IQueueRef } from 'aws-cdk-lib/aws-connect';
import { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import { GO_ON } from './vocabulary';
import {
  Attribute, Chain, CheckContactAttributes, Condition, CustomerInputKind, Disconnect, FlowPart, GetCustomerInput, GoTo, InvokeLambdaFunction, Loop,
  Message, PlayPrompt, SetContactAttributes, SetLoggingBehavior, SetVoice, StoreCustomerInput, VoiceEngine,
} from '../../blocks';
import { EmergencyLinePrompts } from '../emergency-line-prompts';

export interface EmergencyLinePlan {
  readonly handler: IFunctionRef;
  readonly queue?: IQueueRef;
  readonly messageCount: number;
  readonly hours: readonly number[];
  readonly voice?: string;
  readonly engine?: VoiceEngine;
  readonly prompts: Required<EmergencyLinePrompts>;
}

/** What was chosen in the menus, for the function. */
const CHOICES = { message: 'emergencyMessage', hours: 'emergencyHours' } as const;
/** Supervisors look the PIN up while they listen. */
const TIME_FOR_PIN = Duration.seconds(15);
const LONGEST_PIN = 16;
/** How often the line asks again. */
const REPEATS = 2;
/** The longest that a flow waits for a function; this one makes several calls. */
export const LINE_TIMEOUT = Duration.seconds(8);

const APOLOGY = 'Apologize for failure';

/** A wrong input is asked for again; everything else ends with a word and a disconnect. */
export function emergencyLineChain(plan: EmergencyLinePlan): Chain {
  return new Line(plan).chain();
}

/** The failure path: it is not known whether the function did what it was asked. */
export function lineApology({ failed }: Required<EmergencyLinePrompts>): FlowPart {
  return sayGoodbye(APOLOGY, 'Disconnect after failure', failed);
}

class Line {
  constructor(private readonly plan: EmergencyLinePlan) {}

  chain(): Chain {
    const { voice, engine } = this.plan;
    return Chain.of(
      new SetLoggingBehavior('Keep PIN out of logs', { enabled: false }),
      new SetVoice('Set voice', { voice, engine, onError: GO_ON }),
      this.askForPin(),
      this.menu(),
    );
  }

  /** The function gets the PIN as it was entered. No attribute ever holds it, so there is none to blank. */
  private askForPin(): Chain {
    const { prompts } = this.plan;
    return Chain.of(
      new StoreCustomerInput('Ask for PIN', {
        message: prompts.askForPin, kind: CustomerInputKind.digits(LONGEST_PIN), terminatingKeys: '#', timeout: TIME_FOR_PIN,
      }),
      new CheckContactAttributes('Was a PIN entered', {
        attribute: Attribute.STORED_CUSTOMER_INPUT,
        conditions: [Condition.equalTo('Timeout', this.askAgain('Ask for PIN', 'Say PIN refused', prompts.pinRefused, this.lockOut()))],
      }),
      this.ask('Check PIN', { operation: 'authorize', pin: Attribute.STORED_CUSTOMER_INPUT.path, phoneNumber: Attribute.CUSTOMER_NUMBER.path }, {
        authorized: GO_ON, refused: GoTo.block('Count Ask for PIN'), locked: GoTo.block('Say locked out'),
      }),
    );
  }

  private menu(): Chain {
    const again = GoTo.block('Count Menu');
    const nothing = sayGoodbye('Say nothing chosen', 'Disconnect without change', this.plan.prompts.nothingChosen);
    return Chain.of(
      new GetCustomerInput('Menu', {
        message: this.plan.prompts.menu,
        choices: { 1: this.switchOn(), 2: this.switchOff(), 3: this.hear() },
        onTimeout: again,
        onOtherKey: again,
      }),
      this.askAgain('Menu', undefined, undefined, nothing),
    );
  }

  private switchOn(): Chain {
    const { messageCount, hours, prompts } = this.plan;
    const messages = Array.from({ length: messageCount }, (_, index) => String(index + 1));
    return Chain.of(
      this.choose('Choose message', CHOICES.message, messages, prompts.chooseMessage),
      this.choose('Choose hours', CHOICES.hours, hours.map(String), prompts.chooseHours),
      this.ask('Switch on', {
        operation: 'on',
        message: Attribute.userDefined(CHOICES.message).path,
        hours: Attribute.userDefined(CHOICES.hours).path,
      }, { on: sayGoodbye('Confirm on', 'Disconnect when on', prompts.switchedOn) }),
    );
  }

  private switchOff(): Chain {
    return this.ask('Switch off', { operation: 'off' }, {
      off: sayGoodbye('Confirm off', 'Disconnect when off', this.plan.prompts.switchedOff),
    });
  }

  private hear(): Chain {
    const { isOn, isOff } = this.plan.prompts;
    return this.ask('Ask for state', { operation: 'hear' }, {
      on: sayGoodbye('Say it is on', 'Disconnect after state', isOn),
      off: sayGoodbye('Say it is off', 'Disconnect after state', isOff),
    });
  }

  /** One choice is none, so nobody is asked. */
  private choose(blockName: string, attribute: string, values: readonly string[], message: Message): FlowPart {
    const note = (value: string) => new SetContactAttributes(`${blockName} ${value}`, { attributes: { [attribute]: value } });
    if (values.length === 1) return note(values[0]);
    return new GetCustomerInput(blockName, {
      message,
      choices: Object.fromEntries(values.map((value, index) => [String(index + 1), note(value)])),
      onTimeout: GoTo.block('Count Menu'),
      onOtherKey: GoTo.block('Count Menu'),
    });
  }

  /** Any other outcome is a failure. */
  private ask(blockName: string, parameters: Record<string, string>, outcomes: Record<string, FlowPart>): Chain {
    const { handler, queue } = this.plan;
    const scope: Record<string, string> = queue ? { queueArn: queue.queueRef.queueArn } : {};
    const ask = new InvokeLambdaFunction(blockName, {
      handler, parameters: { ...parameters, ...scope }, timeout: LINE_TIMEOUT, returns: ['outcome', 'message', 'minutes'],
    });
    return Chain.of(ask, new CheckContactAttributes(`${blockName} - outcome`, {
      attribute: ask.response('outcome'),
      conditions: Object.entries(outcomes).map(([outcome, then]) => Condition.equalTo(outcome, then)),
      otherwise: GoTo.block(APOLOGY),
    }));
  }

  private askAgain(blockName: string, sayName: string | undefined, message: Message | undefined, end: FlowPart): Chain {
    const word = sayName && message ? [new PlayPrompt(sayName, { message, onError: GO_ON })] : [];
    return Chain.of(new Loop(`Count ${blockName}`, { times: REPEATS, whileLooping: Chain.of(...word, GoTo.block(blockName)) }), end);
  }

  private lockOut(): Chain {
    return sayGoodbye('Say locked out', 'Disconnect when locked out', this.plan.prompts.lockedOut);
  }
}

function sayGoodbye(sayName: string, hangUpName: string, message: Message): Chain {
  return Chain.of(new PlayPrompt(sayName, { message }), new Disconnect(hangUpName));
}
