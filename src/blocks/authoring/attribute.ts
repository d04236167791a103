/**
 * A value that is read while the flow runs, written as a JSONPath.
 *
 * Its `path` can stand in a message (`Your number is $.Attributes.number`) and, alone, wherever a block takes a dynamic
 * value. In TypeScript an attribute in a template literal renders as its path.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/connect-attrib-list.html
 */
export class Attribute {
  /** What the customer typed last into a store customer input block; the text `Timeout` if nothing came. */
  public static readonly STORED_CUSTOMER_INPUT = new Attribute('$.StoredCustomerInput');
  /** The customer's phone number. */
  public static readonly CUSTOMER_NUMBER = new Attribute('$.CustomerEndpoint.Address');
  /** The language of the contact, e.g. `en-US`. */
  public static readonly LANGUAGE = new Attribute('$.LanguageCode');
  /** The name of the working queue. */
  public static readonly QUEUE_NAME = new Attribute('$.Queue.Name');
  /** The identifier of the contact. */
  public static readonly CONTACT_ID = new Attribute('$.ContactId');

  /** The instance's region, e.g. `us-east-1`. */
  public static readonly AWS_REGION = new Attribute('$.AwsRegion');
  /** The ARN of the instance. */
  public static readonly INSTANCE_ARN = new Attribute('$.InstanceARN');
  /** The identifier of the first contact of the chain that this one belongs to. */
  public static readonly INITIAL_CONTACT_ID = new Attribute('$.InitialContactId');
  /** The identifier of the contact that this one came from by a transfer. */
  public static readonly PREVIOUS_CONTACT_ID = new Attribute('$.PreviousContactId');
  /** The identifier of the task that a create task block created last. */
  public static readonly TASK_CONTACT_ID = new Attribute('$.Task.ContactId');
  /** The channel: `VOICE`, `CHAT`, `TASK` or `EMAIL`. */
  public static readonly CHANNEL = new Attribute('$.Channel');
  /** How the contact began, e.g. `INBOUND`, `CALLBACK`, `TRANSFER` or `API`. */
  public static readonly INITIATION_METHOD = new Attribute('$.InitiationMethod');
  /** The name of the contact, e.g. of a task. */
  public static readonly CONTACT_NAME = new Attribute('$.Name');
  /** The description of the contact, e.g. of a task. */
  public static readonly CONTACT_DESCRIPTION = new Attribute('$.Description');
  /** The voice that speaks. */
  public static readonly VOICE = new Attribute('$.TextToSpeechVoiceId');
  /** The identifier of the customer, set by a set contact attributes block. */
  public static readonly CUSTOMER_ID = new Attribute('$.CustomerId');

  /** What kind of address the customer has, e.g. `TELEPHONE_NUMBER`. */
  public static readonly CUSTOMER_ENDPOINT_TYPE = new Attribute('$.CustomerEndpoint.Type');
  /** The name that the customer's e-mail shows. */
  public static readonly CUSTOMER_DISPLAY_NAME = new Attribute('$.CustomerEndpoint.DisplayName');
  /** The number or the address that the customer reached. */
  public static readonly SYSTEM_NUMBER = new Attribute('$.SystemEndpoint.Address');
  /** What kind of address the customer reached. */
  public static readonly SYSTEM_ENDPOINT_TYPE = new Attribute('$.SystemEndpoint.Type');
  /** The name of the address that the customer's e-mail reached. */
  public static readonly SYSTEM_DISPLAY_NAME = new Attribute('$.SystemEndpoint.DisplayName');
  /** The further recipients of an e-mail. */
  public static readonly EMAIL_TO_LIST = new Attribute('$.AdditionalEmailRecipients.ToList');
  /** Who gets a copy of an e-mail. */
  public static readonly EMAIL_CC_LIST = new Attribute('$.AdditionalEmailRecipients.CcList');
  /** The plain text of an e-mail, read by a get stored content block. */
  public static readonly EMAIL_TEXT = new Attribute('$.Email.EmailMessage.Plaintext');

  /** The ARN of the working queue. */
  public static readonly QUEUE_ARN = new Attribute('$.Queue.ARN');
  /** The number that the working queue shows to customers. */
  public static readonly QUEUE_OUTBOUND_NUMBER = new Attribute('$.Queue.OutboundCallerId.Address');
  /** What kind of number the working queue shows to customers. */
  public static readonly QUEUE_OUTBOUND_NUMBER_TYPE = new Attribute('$.Queue.OutboundCallerId.Type');

  /** The user name of the agent. Only in whisper, hold and transfer to agent flows. */
  public static readonly AGENT_USER_NAME = new Attribute('$.Agent.UserName');
  /** The first name of the agent. Only in whisper, hold and transfer to agent flows. */
  public static readonly AGENT_FIRST_NAME = new Attribute('$.Agent.FirstName');
  /** The last name of the agent. Only in whisper, hold and transfer to agent flows. */
  public static readonly AGENT_LAST_NAME = new Attribute('$.Agent.LastName');
  /** The ARN of the agent. Only in whisper, hold and transfer to agent flows. */
  public static readonly AGENT_ARN = new Attribute('$.Agent.ARN');

  /** The identifier of the last invocation of a Lambda function. */
  public static readonly LAMBDA_INVOCATION_ID = new Attribute('$.LambdaInvocation.InvocationId');
  /** The intent that the bot recognized. */
  public static readonly LEX_INTENT = new Attribute('$.Lex.IntentName');
  /** How far the dialog with the bot got. */
  public static readonly LEX_DIALOG_STATE = new Attribute('$.Lex.DialogState');
  /** How sure the bot is of the intent, 0 to 1. */
  public static readonly LEX_INTENT_CONFIDENCE = new Attribute('$.Lex.IntentConfidence.Score');
  /** The mood that the bot recognized: `POSITIVE`, `NEGATIVE`, `MIXED` or `NEUTRAL`. */
  public static readonly LEX_SENTIMENT = new Attribute('$.Lex.SentimentResponse.Label');

  /** The ARN of the stream that has the customer's audio. */
  public static readonly MEDIA_STREAM_ARN = new Attribute('$.MediaStreams.Customer.Audio.StreamARN');
  /** When the stream of the customer's audio started, in milliseconds since 1970. */
  public static readonly MEDIA_STREAM_START = new Attribute('$.MediaStreams.Customer.Audio.StartTimestamp');
  /** When the stream of the customer's audio stopped, in milliseconds since 1970. */
  public static readonly MEDIA_STREAM_STOP = new Attribute('$.MediaStreams.Customer.Audio.StopTimestamp');
  /** The fragment with which the stream of the customer's audio started. */
  public static readonly MEDIA_STREAM_START_FRAGMENT = new Attribute('$.MediaStreams.Customer.Audio.StartFragmentNumber');
  /** The metadata of a SIPREC session. */
  public static readonly SIPREC_METADATA = new Attribute('$.Media.Sip.SiprecMetadata');
  /** What the customer wrote to begin a chat. */
  public static readonly INITIAL_MESSAGE = new Attribute('$.Media.InitialMessage');

  /** Whether the agent can send video. */
  public static readonly AGENT_VIDEO = new Attribute('$.Capabilities.Agent.Video');
  /** Whether the agent can share the screen. */
  public static readonly AGENT_SCREEN_SHARE = new Attribute('$.Capabilities.Agent.ScreenShare');
  /** Whether the customer can send video. */
  public static readonly CUSTOMER_VIDEO = new Attribute('$.Capabilities.Customer.Video');
  /** Whether the customer can share the screen. */
  public static readonly CUSTOMER_SCREEN_SHARE = new Attribute('$.Capabilities.Customer.ScreenShare');

  /** What was chosen in a view. */
  public static readonly VIEW_ACTION = new Attribute('$.Views.Action');
  /** The branch with which the last module returned. */
  public static readonly MODULE_BRANCH = new Attribute('$.Modules.Result');
  /** The ARN of the session that a connect assistant block started. */
  public static readonly ASSISTANT_SESSION_ARN = new Attribute('$.Wisdom.SessionArn');
  /** The identifier of the message that a campaign sent last. */
  public static readonly LATEST_COMMUNICATION_ID = new Attribute('$.OutboundCommunication.Latest.Id');

  /**
   * A user-defined attribute of the contact, set by a set contact attributes block or by an API. What a block of the flow sets,
   * its `attribute` gives without the risk of a misspelled key.
   */
  public static userDefined(key: string): Attribute {
    return Attribute.ofNamespace('Attributes', key);
  }

  /**
   * A value that the last Lambda function of the flow returned. A nested one has several keys: `external('order', 'id')`. Where
   * the invocation declares what it returns, its `response` refuses misspelled keys.
   */
  public static external(key: string, ...nestedKeys: string[]): Attribute {
    const { path } = Attribute.ofNamespace('External', key);
    return new Attribute([path, ...nestedKeys].join('.'));
  }

  /** A flow attribute: known in this flow only, and neither to modules nor to Lambda functions. */
  public static flow(key: string): Attribute {
    return Attribute.ofNamespace('FlowAttributes', key);
  }

  /** A tag of the contact. */
  public static tag(key: string): Attribute {
    return Attribute.ofNamespace('Tags', key);
  }

  /** What the bot filled a slot with. */
  public static lexSlot(slot: string): Attribute {
    return Attribute.ofNamespace('Lex.Slots', slot);
  }

  /** A session attribute of the bot. */
  public static lexSessionAttribute(key: string): Attribute {
    return Attribute.ofNamespace('Lex.SessionAttributes', key);
  }

  /** How sure the bot is of a mood, 0 to 1: `Positive`, `Negative`, `Mixed` or `Neutral`. */
  public static lexSentimentScore(label: string): Attribute {
    return Attribute.ofNamespace('Lex.SentimentResponse.Scores', label);
  }

  /** A SIP header of the call, e.g. `User-to-User`. */
  public static sipHeader(header: string): Attribute {
    return Attribute.ofNamespace('Media.Sip.Headers', header);
  }

  /** A field of the customer profile that was read or created, e.g. `FirstName` or `ProfileId`. */
  public static profileField(field: string): Attribute {
    return Attribute.ofNamespace('Customer', field);
  }

  /** A custom attribute of the customer profile. */
  public static profileAttribute(key: string): Attribute {
    return Attribute.ofNamespace('Customer.Attributes', key);
  }

  /** A calculated attribute of the customer profile. */
  public static profileCalculatedAttribute(name: string): Attribute {
    return Attribute.ofNamespace('Customer.CalculatedAttributes', name);
  }

  /** An attribute of an object of the customer profile. */
  public static profileObjectAttribute(key: string): Attribute {
    return Attribute.ofNamespace('Customer.ObjectAttributes', key);
  }

  /** A field of the asset that was read from the customer profile. */
  public static profileAsset(field: string): Attribute {
    return Attribute.ofNamespace('Customer.Asset', field);
  }

  /** A field of the order that was read from the customer profile. */
  public static profileOrder(field: string): Attribute {
    return Attribute.ofNamespace('Customer.Order', field);
  }

  /** A field of the case that was read from the customer profile. */
  public static profileCase(field: string): Attribute {
    return Attribute.ofNamespace('Customer.Case', field);
  }

  /** A field of the case that was read, created or changed, e.g. `case_id`, `title` or `status`. */
  public static caseField(fieldId: string): Attribute {
    return Attribute.ofNamespace('Case', fieldId);
  }

  /** An input of the module, inside of it; `input` of the contract refuses misspelled names. */
  public static moduleInput(key: string): Attribute {
    return Attribute.ofNamespace('Modules.Input', key);
  }

  /** What the last module returned; `result` of its contract refuses misspelled names. */
  public static moduleResult(key: string): Attribute {
    return Attribute.ofNamespace('Modules.ResultData', key);
  }

  /** A variable of the AI agent that talked to the customer. */
  public static assistantVariable(key: string): Attribute {
    return Attribute.ofNamespace('AgenticCX.ContextVariables', key);
  }

  /** What the bot found out about another intent, e.g. `IntentConfidence.Score` or `Slots.city`. */
  public static lexAlternativeIntent(intent: string, field: string): Attribute {
    return new Attribute(`$.Lex.AlternativeIntents.${intent}.${field}`);
  }

  /** An attribute that the service or the caller of an API gave the contact, e.g. `connect:Subtype`. */
  public static segment(key: string): Attribute {
    return new Attribute(`$.SegmentAttributes['${key}']`);
  }

  /** The value of a reference of the contact. */
  public static reference(name: string): Attribute {
    return new Attribute(`$.References.${name}.Value`);
  }

  /** What a reference of the contact is, e.g. `URL`. */
  public static referenceType(name: string): Attribute {
    return new Attribute(`$.References.${name}.Type`);
  }

  /** What was entered into a view; a path leads into it, e.g. `items.0.name`. */
  public static viewResult(path: string): Attribute {
    return new Attribute(`$.Views.ViewResultData.${path}`);
  }

  /** How often a loop over a list has run. */
  public static loopIndex(loopName: string): Attribute {
    return new Attribute(`$.Loop.${loopName}.Index`);
  }

  /** The element that a loop over a list is at. */
  public static loopElement(loopName: string): Attribute {
    return new Attribute(`$.Loop.${loopName}.Element`);
  }

  /** The list that a loop runs over. */
  public static loopElements(loopName: string): Attribute {
    return new Attribute(`$.Loop.${loopName}.Elements`);
  }

  /** A value that an evaluate data table values block read. */
  public static dataTable(query: string, attribute: string): Attribute {
    return new Attribute(`$.DataTables.${query}.${attribute}`);
  }

  /** What a list data table values block read; a path leads into it. */
  public static dataTableList(path: string): Attribute {
    return new Attribute(`$.DataTableList.ResultData.${path}`);
  }

  /** An event of the message that a campaign sent last, e.g. `Bounce`; for `Condition.exists`. */
  public static deliveryReceipt(event: string): Attribute {
    return new Attribute(`$.DeliveryReceipts['\`$.OutboundCommunication.Latest.Id\`'].${event}`);
  }

  /** A metric that a get metrics block read, e.g. `Queue.Size` or `Agents.Available.Count`; `QueueMetric` has them all. */
  public static metric(key: string): Attribute {
    return new Attribute(`$.Metrics.${key}`);
  }

  /** Any JSONPath, e.g. `$.SegmentAttributes['connect:Subtype']`. */
  public static of(path: string): Attribute {
    return new Attribute(path);
  }

  private static ofNamespace(namespace: string, key: string): Attribute {
    return new Attribute(/^[\w-]+$/.test(key) ? `$.${namespace}.${key}` : `$.${namespace}.['${key}']`);
  }

  private constructor(
    /** The JSONPath. */
    public readonly path: string,
  ) {}

  /** The JSONPath. */
  public toString(): string {
    return this.path;
  }
}
