import { BlockSpec } from '../../language/spec';

type Channels = BlockSpec['channels'];

/** A block for calls: other contacts take its failure branch. */
export const VOICE_ONLY: Channels = { chat: 'error-branch', task: 'error-branch', email: 'error-branch' };

/** A block for chats: other contacts take its failure branch. */
export const CHAT_ONLY: Channels = { voice: 'error-branch', task: 'error-branch', email: 'error-branch' };

/** A block for tasks: other contacts take its failure branch. */
export const TASK_ONLY: Channels = { voice: 'error-branch', chat: 'error-branch', email: 'error-branch' };

/** A block for e-mails: other contacts take its failure branch. */
export const EMAIL_ONLY: Channels = { voice: 'error-branch', chat: 'error-branch', task: 'error-branch' };
