import { IContactFlowRef, IInstanceRef } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { checkRollout } from './private/rollout-checks';
import { rolloutChain, versionKey } from './private/rollout-flow';
import { Switchboard } from './switchboard';
import { Chain, ContactAttributes, FlowContent, FlowPart, IInvocableModule } from '../blocks';
import { ContactFlow } from '../connect';
import { Problems } from '../language/problems';

/**
 * What contacts go on in that get a version.
 */
export class RolloutTarget {
  /**
   * A flow. It goes on in there and does not come back.
   */
  public static flow(flow: IContactFlowRef): RolloutTarget {
    return new RolloutTarget(flow, undefined);
  }

  /**
   * A module, a version of it, or an alias. When it returns, `afterwards` follows.
   */
  public static module(module: IInvocableModule): RolloutTarget {
    return new RolloutTarget(undefined, module);
  }

  private constructor(
    /** @internal */
    public readonly _flow?: IContactFlowRef,
    /** @internal */
    public readonly _module?: IInvocableModule,
  ) {}
}

/**
 * A version in a rollout.
 */
export interface RolloutVersion {
  /**
   * The name, e.g. `stable`: that of a value of the switch, and what reports see.
   */
  readonly versionName: string;

  /**
   * How many of 100 contacts get the version, a whole number; all versions together are 100. A version with 0 is only taken where
   * the switch says so.
   */
  readonly percent: number;

  /** What the contacts go on in. */
  readonly target: RolloutTarget;
}

/**
 * Properties of a `FlowRollout`.
 */
export interface FlowRolloutProps {
  /** The instance of the entry flow. */
  readonly instance: IInstanceRef;

  /**
   * The versions, the stable one first. It is taken where another one fails to start.
   */
  readonly versions: RolloutVersion[];

  /** The switchboard with the switch of the rollout. */
  readonly switchboard: Switchboard;

  /**
   * The name of the switch, which is declared with `SwitchDefinition.rollout` and the names of the versions.
   */
  readonly switchName: string;

  /**
   * By what the versions are compared, decided before the change, e.g. `calls transferred within a minute`. It stands in the
   * description of the entry flow.
   *
   * @default - the description does not say
   */
  readonly keyFigure?: string;

  /**
   * What follows a module that returned. Modules need it.
   *
   * @default - nothing, because flows do not come back
   */
  readonly afterwards?: FlowPart;

  /**
   * The failure path of the entry flow, where the stable version cannot be started either.
   *
   * @default - the customer hears a short apology and the call ends
   */
  readonly onError?: FlowPart;
}

/**
 * Rolls a new version of a flow out to a part of the contacts, and takes it back without a deployment.
 *
 * Its entry flow reads the switchboard first: the switch names the version for all contacts, or says `distribute`, and then the
 * percentages decide by chance. What a contact got is noted in its attribute `<switch>-version`, by which reports compare the
 * versions. A contact that comes again, e.g. after a transfer, keeps its version, unless the switch names another one. If nobody
 * knows how the switch is set, and if another version cannot be started, the contact gets the stable one.
 *
 * The way back is the switch: set to the stable version, it counts for new contacts within seconds.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/distribute-by-percentage.html
 */
export class FlowRollout extends Construct {
  /**
   * The entry flow: associate the phone number with it, or go to it, in place of the flow that is rolled out.
   */
  public readonly flow: ContactFlow;

  /**
   * The attributes that the entry flow uses, for `including` them in a declaration of your own.
   */
  public readonly attributes: ContactAttributes;

  private readonly props: FlowRolloutProps;

  constructor(scope: Construct, id: string, props: FlowRolloutProps) {
    super(scope, id);
    this.props = props;
    const { instance, switchboard, switchName, versions, keyFigure, onError } = props;
    const problems = new Problems();
    checkRollout(props, problems);
    problems.throwIfAny(`FlowRollout "${this.node.path}"`);
    this.attributes = switchboard.attributes.including(new ContactAttributes({
      [versionKey(switchName)]: { maxBytes: Math.max(...versions.map(({ versionName }) => versionName.length)) },
    }));
    this.flow = new ContactFlow(this, 'Flow', {
      instance,
      description: describe(switchName, versions[0].versionName, keyFigure),
      content: FlowContent.fromBlocks(this.distribute(), { onError, attributes: this.attributes }),
    });
  }

  /**
   * The same for a flow of your own, e.g. behind its opening hours. Behind modules it ends with what `afterwards` ends with.
   */
  public distribute(): Chain {
    return rolloutChain(this.props);
  }
}

/** Whoever opens the flow in the console at night finds the way back there. */
function describe(switchName: string, stable: string, keyFigure?: string): string {
  const measured = keyFigure === undefined ? '' : ` Key figure: ${keyFigure}.`;
  return `Distributes contacts between versions.${measured} Way back: set the switch ${switchName} to ${stable}.`;
}
