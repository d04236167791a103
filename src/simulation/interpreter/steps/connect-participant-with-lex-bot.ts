import { ActionStep } from '../action-step';
import { onlyFor } from '../channel';
import { outsideStep } from '../outside';
import { ask } from '../requests';
import { SILENCE } from '../silence';
import { spokenOf } from '../spoken';

const bot = outsideStep({ otherwise: 'InputTimeLimitExceeded', waits: () => SILENCE, fills: 'Lex' });

/** The prompt is heard before the bot listens; what it understood is the result. */
export const connectParticipantWithLexBot: ActionStep = onlyFor(['voice', 'chat'], function* (action, scope, frame) {
  const { Text, SSML, PromptId, Media } = action.parameters;
  if ([Text, SSML, PromptId, Media].some((prompt) => prompt !== undefined)) yield* ask('say', { spoken: spokenOf(action.parameters, scope) });
  return yield* bot(action, scope, frame);
});
