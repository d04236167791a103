import { IResource, Resource } from 'aws-cdk-lib';
import { CfnPrompt, IInstanceRef, IPromptRef, PromptReference } from 'aws-cdk-lib/aws-connect';
import { IBucketRef } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { Problems } from '../language/problems';
import { idOfArn } from './private/arn';
import { checkFormat, checkLength, Format } from './private/checks';
import { derivedName, DESCRIPTION_LENGTH, importSubject, NAME_LENGTH, requireArn, subjectOf } from './private/construct';
import { importedByName } from './private/lookup';

/**
 * A prompt, created here or imported.
 */
export interface IPrompt extends IResource, IPromptRef {
  /**
   * The ARN of the prompt.
   *
   * @attribute
   */
  readonly promptArn: string;

  /**
   * The identifier of the prompt, the last part of its ARN.
   *
   * @attribute
   */
  readonly promptId: string;
}

/**
 * Where the recording of a prompt is read from when it is deployed.
 *
 * The role that deploys must be allowed to read the object.
 */
export class PromptSource {
  /**
   * An object by its address, `s3://<bucket>/<key>` or the `https` address of the object in S3.
   */
  public static fromS3Uri(s3Uri: string): PromptSource {
    return new PromptSource(s3Uri);
  }

  /**
   * An object in a bucket, by its key without a leading slash.
   */
  public static fromBucket(bucket: IBucketRef, key: string): PromptSource {
    return new PromptSource(`s3://${bucket.bucketRef.bucketName}/${key}`);
  }

  private constructor(
    /** The address of the object. */
    public readonly s3Uri: string,
  ) {}
}

/**
 * Properties of a `Prompt`.
 */
export interface PromptProps {
  /** The instance that the prompt belongs to. */
  readonly instance: IInstanceRef;

  /** The recording, a `.wav` file. */
  readonly source: PromptSource;

  /**
   * The name, 1 to 127 characters.
   *
   * @default - derived from the construct path
   */
  readonly promptName?: string;

  /**
   * What the prompt says, 1 to 250 characters.
   *
   * @default - no description
   */
  readonly description?: string;
}

abstract class PromptBase extends Resource implements IPrompt {
  public abstract readonly promptArn: string;

  public get promptId(): string {
    return idOfArn(this.promptArn, 'prompt');
  }

  /**
   * How other constructs refer to this prompt.
   */
  public get promptRef(): PromptReference {
    return { promptArn: this.promptArn };
  }
}

const S3_URI: Format = {
  pattern: /^(s3:\/\/\S+\/.+|https:\/\/\S+\.s3(\.\S+)?\.amazonaws\.com\/\S+)$/,
  code: 'NotAnS3Address',
  what: 'the address of an object in S3',
  instead: 'one like "s3://bucket/greeting.wav" or "https://bucket.s3.us-east-1.amazonaws.com/greeting.wav"',
};

/**
 * A recording that flows play.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/prompts.html
 */
export class Prompt extends PromptBase {
  /**
   * Imports a prompt by its ARN, `arn:aws:connect:<region>:<account>:instance/<id>/prompt/<id>`.
   */
  public static fromPromptArn(scope: Construct, id: string, promptArn: string): IPrompt {
    requireArn(importSubject('Prompt', scope, id), 'promptArn', promptArn, 'prompt');
    class Import extends PromptBase {
      public readonly promptArn = promptArn;
    }
    return new Import(scope, id, { environmentFromArn: promptArn });
  }

  /**
   * Imports a prompt by its name.
   *
   * It is looked up when the stack is deployed, and again only when the name here changes. If the instance has none of that
   * name, or two, the deployment fails and says which names are near.
   */
  public static fromPromptName(scope: Construct, id: string, instance: IInstanceRef, name: string): IPrompt {
    return Prompt.fromPromptArn(scope, id, importedByName(scope, id, 'Prompt', { instance, kind: 'prompt', name }));
  }

  public readonly promptArn: string;

  /**
   * The name of the prompt.
   */
  public readonly promptName: string;

  constructor(scope: Construct, id: string, props: PromptProps) {
    super(scope, id);
    this.promptName = props.promptName ?? derivedName(this);
    this.check(props);
    const resource = new CfnPrompt(this, 'Resource', {
      instanceArn: props.instance.instanceRef.instanceArn,
      name: this.promptName,
      description: props.description,
      s3Uri: props.source.s3Uri,
    });
    this.promptArn = resource.attrPromptArn;
  }

  private check(props: PromptProps): void {
    const problems = new Problems();
    checkLength(problems, 'promptName', props.promptName, NAME_LENGTH);
    checkLength(problems, 'description', props.description, DESCRIPTION_LENGTH);
    checkLength(problems, 'source', props.source.s3Uri, 2000);
    checkFormat(problems, 'source', props.source.s3Uri, S3_URI);
    problems.throwIfAny(subjectOf('Prompt', this));
  }
}
