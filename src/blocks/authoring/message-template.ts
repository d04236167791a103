/**
 * A message template of a knowledge base.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/create-message-templates1.html
 */
export interface MessageTemplate {
  /**
   * The ARN of the knowledge base (`arn:aws:wisdom:…:knowledge-base/…`), or the path of an attribute that holds it.
   */
  readonly knowledgeBaseArn: string;

  /**
   * The ARN of the template (`arn:aws:wisdom:…:message-template/…`), or the path of an attribute that holds it. The designer
   * adds `:$ACTIVE_VERSION` to it.
   */
  readonly templateArn: string;
}
