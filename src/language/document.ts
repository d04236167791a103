import { readFileSync } from 'fs';
import { FlowAction } from './action';
import { ConversionNote } from './conversion-note';
import { isObject, Json, JsonObject } from './json';
import { MAX_CONTENT_CHARACTERS } from './limits';
import { normalizedJson } from './normalization/normalize';
import { NormalizationOptions } from './normalization-options';
import { convertOldFormat, isOldFormat } from './old-format/convert';
import { Problems, shown } from './problems';

/**
 * A flow in the Amazon Connect Flow language.
 *
 * Reads what the console exports, drafts and oddities included, and renders it back unchanged. Exports of the old flow
 * designer (`modules` and `start`) are converted into the format of today. A document is a value: nothing changes it.
 *
 * @see https://docs.aws.amazon.com/connect/latest/devguide/flow-language.html
 */
export class FlowDocument {
  /**
   * Reads the text of a flow document, or of an export of the old flow designer, which is converted.
   */
  public static parse(text: string): FlowDocument {
    return FlowDocument._parse(text, 'the flow document');
  }

  /**
   * Reads a file that holds a flow document, e.g. an export from the flow designer.
   */
  public static fromFile(path: string): FlowDocument {
    return FlowDocument._parse(readFileSync(path, 'utf-8'), `the flow document ${path}`);
  }

  /** @internal */
  public static _fromJson(json: JsonObject): FlowDocument {
    return new FlowDocument(json);
  }

  /** @internal */
  private static _parse(text: string, subject: string): FlowDocument {
    const problems = new Problems();
    const json = readJson(text, problems);
    checkShape(json, problems);
    problems.throwIfAny(subject);
    if (isOldFormat(json as JsonObject)) return FlowDocument._converted(json as JsonObject);
    const document = new FlowDocument(json as JsonObject);
    // What the designer exports is indented, so a text this short is far from the limit, and need not be rendered to know.
    if (text.length <= MAX_CONTENT_CHARACTERS / 2) document.characters = text.length;
    return document;
  }

  /** @internal */
  private static _converted(old: JsonObject): FlowDocument {
    const { json, notes } = convertOldFormat(old);
    return new FlowDocument(json, true, notes);
  }

  /**
   * Whether the document was written in the format of the old flow designer and has been converted.
   */
  public readonly isConverted: boolean;

  private readonly notes: readonly ConversionNote[];
  /** Both are asked for again and again, and a document never changes. */
  private actions?: readonly FlowAction[];
  private characters?: number;

  private constructor(private readonly json: JsonObject, isConverted = false, notes: readonly ConversionNote[] = []) {
    this.isConverted = isConverted;
    this.notes = notes;
  }

  /**
   * What of a converted document has no exact counterpart in the format of today; empty for every other document.
   */
  public get conversionNotes(): ConversionNote[] {
    return [...this.notes];
  }

  /**
   * The identifier of the action that runs first; empty in a draft without one.
   */
  public get startAction(): string {
    return typeof this.json.StartAction === 'string' ? this.json.StartAction : '';
  }

  /**
   * The identifiers of all actions, in the order of the document.
   */
  public get actionIdentifiers(): string[] {
    return this._actions.map((action) => action.identifier);
  }

  /**
   * The document as text, ready for a file: JSON with two blanks of indentation.
   */
  public render(): string {
    return JSON.stringify(this.json, null, 2);
  }

  /**
   * The document in a form in which the exports of one flow from two environments are the same.
   *
   * Blocks without a name of their own are called by type and reading order, and stand in that order; positions are
   * computed anew; resources are called by name. State, name and checksum of the export are left out. The result is for
   * comparison and review: where an ARN became a name, the service would not take it.
   */
  public normalized(options: NormalizationOptions = {}): FlowDocument {
    return new FlowDocument(normalizedJson(this.json, this._actions, options), this.isConverted, this.notes);
  }

  /** @internal */
  public get _json(): JsonObject {
    return this.json;
  }

  /** @internal */
  public get _actions(): readonly FlowAction[] {
    return this.actions ??= actionsOf(this.json);
  }

  /** @internal */
  public get _characters(): number {
    return this.characters ??= JSON.stringify(this.json).length;
  }
}

function readJson(text: string, problems: Problems): Json | undefined {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch (error) {
    problems.add('NotJson', `the text is not JSON (${(error as Error).message}); export the flow again, or mend the JSON`);
    return undefined;
  }
}

function checkShape(json: Json | undefined, problems: Problems): void {
  if (json === undefined) return;
  if (!isObject(json)) {
    problems.add('NotAFlow', `a flow document is a JSON object, got ${shown(json)}; give the whole document, not a part of it`);
  } else if (!Array.isArray(json.Actions) && !isOldFormat(json)) {
    problems.add('NoActions', `a flow document has a list "Actions", got ${shown(json.Actions)}; give a document with Version, StartAction and Actions`);
  }
}

function actionsOf(json: JsonObject): FlowAction[] {
  return (json.Actions as Json[]).map((action, index) => new FlowAction(isObject(action) ? action : {}, index));
}
