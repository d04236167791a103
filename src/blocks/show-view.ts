import type { Duration } from 'aws-cdk-lib';
import { JsonObject, valueAt, valueText } from '../language/json';
import { Problems, shown } from '../language/problems';
import { BlockSpec } from '../language/spec';
import { ActionDraft, Block, BlockProps } from './authoring/block';
import { notEmpty, seconds } from './authoring/checks';
import { FlowPart } from './authoring/flow-part';

/**
 * Properties of a show view block.
 */
export interface ShowViewProps extends BlockProps {
  /**
   * The view: the ARN of one of your views, with its version (`…:$LATEST`), the ARN of a view of the service
   * (`arn:aws:connect:eu-central-1:aws:view/form:1`), or the path of an attribute that holds one.
   */
  readonly view: string;

  /**
   * The version, where the ARN does not name it.
   *
   * @default - the ARN names it
   */
  readonly viewVersion?: string;

  /**
   * How long to wait for an answer, in whole seconds, at least 1.
   */
  readonly timeout: Duration;

  /**
   * What the view shows, as its schema says: texts, or paths of attributes, or whole JSON values with paths in them. At most 16
   * KB, together with the attributes.
   *
   * @default - nothing
   */
  readonly viewData?: Record<string, any>;

  /**
   * Whether the answer is kept out of the transcript.
   *
   * @default false
   */
  readonly hideResponse?: boolean;

  /**
   * What each action of the view leads to, e.g. `Next` or `Back`.
   *
   * @default - every action leads to onOtherAction
   */
  readonly actions?: Record<string, FlowPart>;

  /**
   * Where to go if the action is none of those.
   *
   * @default - to the block after this one
   */
  readonly onOtherAction?: FlowPart;

  /**
   * Where to go if nobody answered in time.
   *
   * @default - to the failure path
   */
  readonly onTimeout?: FlowPart;
}

/**
 * Shows a view: a page of a step-by-step guide to the agent, or a form to the customer in a chat. What was entered is
 * `$.Views.ViewResultData.<field>`, the action `$.Views.Action`. Chats and e-mails only.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/show-view-block.html
 */
export class ShowView extends Block {
  /** @internal */
  public static readonly _SPECS: readonly BlockSpec[] = [{
    block: 'Show view',
    type: 'ShowView',
    category: 'interact',
    docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/show-view-block.html',
    parameters: [
      { path: 'ViewResource', kind: 'object', required: true },
      { path: 'ViewResource.Id', kind: 'text', required: true, dynamic: 'either' },
      { path: 'ViewResource.Version', kind: 'text' },
      { path: 'InvocationTimeLimitSeconds', kind: 'integer', required: true, min: 1, unit: 'seconds' },
      { path: 'ViewData', kind: 'map', dynamic: 'either', interpolates: true, typedJson: true },
      { path: 'SensitiveDataConfiguration', kind: 'object' },
      { path: 'SensitiveDataConfiguration.HideResponseOn', kind: 'list', required: true },
      { path: 'SensitiveDataConfiguration.HideResponseOn[]', kind: 'enum', values: ['TRANSCRIPT'] },
    ],
    conditions: { operators: ['Equals'] },
    errors: [
      { type: 'NoMatchingCondition', required: true, meaning: 'otherwise' },
      { type: 'NoMatchingError', required: true, meaning: 'failure' },
      { type: 'TimeLimitExceeded', required: true, meaning: 'failure' },
    ],
    nextRepeats: 'NoMatchingError',
    // The block's page names inbound flows only, the action's page queue flows, too; exports of modules hold it.
    flowTypes: ['CONTACT_FLOW', 'CUSTOMER_QUEUE', 'MODULE'],
    channels: { voice: 'unsupported', task: 'unsupported' },
    effect: { waits: true },
    writes: ['$.Views'],
    summary: (parameters) => `view ${valueText(valueAt(parameters, 'ViewResource.Id'))}`,
  }];

  private readonly parameters: JsonObject;

  constructor(blockName: string, private readonly props: ShowViewProps) {
    super(blockName);
    const { view, viewVersion, timeout, viewData, hideResponse } = props;
    const problems = new Problems();
    notEmpty({ view, viewVersion }, problems);
    problems.addUnless(!('' in (props.actions ?? {})), 'EmptyAction', 'actions must have names, got ""; write the name of an action of the view');
    this.parameters = {
      ViewResource: { Id: view, ...(viewVersion === undefined ? {} : { Version: viewVersion }) },
      InvocationTimeLimitSeconds: seconds('TimeoutOutOfRange', 'timeout', timeout, { min: 1 }, problems),
      ...(viewData ? { ViewData: viewData as JsonObject } : {}),
      ...(hideResponse ? { SensitiveDataConfiguration: { HideResponseOn: ['TRANSCRIPT'] } } : {}),
    };
    problems.throwIfAny(`ShowView ${shown(blockName)}`);
  }

  /** @internal */
  public _drafts(): ActionDraft[] {
    const { actions = {}, onOtherAction, onTimeout, onError } = this.props;
    return [{
      spec: ShowView._SPECS[0],
      parameters: this.parameters,
      conditions: Object.entries(actions).map(([operand, then]) => ({ operator: 'Equals', operand, then })),
      errors: { NoMatchingCondition: onOtherAction, NoMatchingError: onError, TimeLimitExceeded: onTimeout },
    }];
  }
}
