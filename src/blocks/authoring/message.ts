import type { IPromptRef } from 'aws-cdk-lib/aws-connect';
import type { ResourceUse } from './assembly';
import { JsonObject } from '../../language/json';
import { MAX_MESSAGE_CHARACTERS } from '../../language/limits';
import { Problems, shown } from '../../language/problems';

/**
 * Something that is said or played: a text, SSML, a prompt of the instance, or an audio file.
 *
 * Attributes can be written into text and SSML: `You are number $.Attributes.position`.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/play.html
 */
export class Message {
  /**
   * A text, spoken in the voice of the contact. At most 6,000 characters.
   */
  public static text(text: string): Message {
    return new Message({ Text: checked('Message.text', text) });
  }

  /**
   * A text with speech markup: `<speak>…</speak>`. At most 6,000 characters, markup included.
   */
  public static ssml(ssml: string): Message {
    checked('Message.ssml', ssml);
    const problems = new Problems();
    problems.addUnless(/^\s*(<speak[\s>]|\$\.)/.test(ssml), 'SsmlWithoutSpeak',
      `the text of Message.ssml must be a speak element, got ${shown(ssml)}; write <speak>…</speak>, or use Message.text`);
    problems.throwIfAny('Message.ssml');
    return new Message({ SSML: ssml });
  }

  /**
   * A prompt of the instance. Voice only.
   */
  public static prompt(prompt: IPromptRef): Message {
    return new Message({ PromptId: prompt.promptRef.promptArn }, prompt);
  }

  /**
   * An audio file in S3: an 8 kHz mono U-Law wav of less than 50 MB and 5 minutes. Voice only.
   *
   * @param uri the S3 address of the file; attributes may stand in it
   */
  public static audio(uri: string): Message {
    return new Message({ Media: { Uri: checked('Message.audio', uri), SourceType: 'S3', MediaType: 'Audio' } });
  }

  private constructor(private readonly parameters: JsonObject, private readonly resource?: IPromptRef) {}

  /** @internal */
  public get _parameters(): JsonObject {
    return this.parameters;
  }

  /** @internal */
  public get _uses(): Omit<ResourceUse, 'block'>[] {
    return this.resource ? [{ kind: 'prompt', resource: this.resource }] : [];
  }
}

function checked(factory: string, text: string): string {
  const problems = new Problems();
  const length = [...text].length;
  problems.addUnless(length >= 1 && length <= MAX_MESSAGE_CHARACTERS, 'MessageLength',
    `the text of ${factory} must have 1 to ${MAX_MESSAGE_CHARACTERS} characters, got ${length}; the service refuses empty and longer ones`);
  problems.throwIfAny(factory);
  return text;
}
