/**
 * The types of flow. The type decides which blocks a flow may have and when it runs; it cannot be changed later.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/create-contact-flow.html#contact-flow-types
 */
export enum ContactFlowType {
  /** An inbound flow: what a contact meets first; also creation flows and disconnect flows. */
  CONTACT_FLOW = 'CONTACT_FLOW',
  /** A customer queue flow: runs while the contact waits in a queue. */
  CUSTOMER_QUEUE = 'CUSTOMER_QUEUE',
  /** A customer hold flow: what the customer hears on hold. */
  CUSTOMER_HOLD = 'CUSTOMER_HOLD',
  /** A customer whisper flow: what the customer hears just before being joined with the agent. */
  CUSTOMER_WHISPER = 'CUSTOMER_WHISPER',
  /** An agent hold flow: what the agent hears on hold. */
  AGENT_HOLD = 'AGENT_HOLD',
  /** An agent whisper flow: what the agent hears just before being joined with the customer. */
  AGENT_WHISPER = 'AGENT_WHISPER',
  /** An outbound whisper flow: what the customer hears when an outbound call is answered. */
  OUTBOUND_WHISPER = 'OUTBOUND_WHISPER',
  /** A transfer to agent flow: what the transferring agent runs for a user quick connect. */
  AGENT_TRANSFER = 'AGENT_TRANSFER',
  /** A transfer to queue flow: what the transferring agent runs for a queue quick connect. */
  QUEUE_TRANSFER = 'QUEUE_TRANSFER',
  /**
   * A campaign flow: what an outbound campaign does for each customer. It needs outbound campaigns and Customer Profiles to be set
   * up for the instance, has a set of blocks of its own, and ends every path with an `EndFlow` block. A campaign refers to a
   * `ContactFlowVersion` of it, not to the flow itself.
   */
  CAMPAIGN = 'CAMPAIGN',
}
