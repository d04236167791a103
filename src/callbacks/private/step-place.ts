import { IInstanceRef, IQueueRef } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { FlowPart, GoTo } from '../../blocks';
import { PathPrompts } from '../path-to-service-prompts';

/** What a step finds around it on the path. */
export interface StepPlace {
  readonly scope: Construct;
  readonly instance: IInstanceRef;
  readonly queue: IQueueRef;
  readonly prompts: PathPrompts;
  /** The line itself, past the callback. */
  readonly line: GoTo;
  /** The first of the other queues; undefined where there is none. */
  readonly overflow?: FlowPart;
}
