import { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import {
  Attribute, Chain, CheckContactAttributes, Condition, EndFlow, InvokeLambdaFunction, PlayPrompt, SetLoggingBehavior, SetVoice,
} from '../../blocks';
import { SpokenLanguage } from '../callback-language';
import { byLanguage } from './by-language';
import { ATTRIBUTES, GO_ON, HELPER_TIMEOUT, reservation } from './vocabulary';

/**
 * What the customer hears who picks up. Agents may dial from the queue by hand, too; those calls are left alone.
 *
 * The message comes before the invocation: blocks in front of the first prompt run before the phone is answered (DL-8).
 */
export function outboundWhisperChain(languages: readonly SpokenLanguage[], duplicateCheck?: IFunctionRef): Chain {
  const greetings = byLanguage('Which language', Attribute.userDefined(ATTRIBUTES.language), languages, greeting);
  return Chain.of(
    new SetLoggingBehavior('Keep number out of logs', { enabled: false }),
    new CheckContactAttributes('Is it a callback', {
      attribute: Attribute.of('$.InitiationMethod'),
      conditions: [Condition.startsWith('CALLBACK', Chain.of(greetings, ...releaseReservation(duplicateCheck)))],
    }),
    new EndFlow('Join the agent'),
  );
}

/** Nothing without a check. */
export function releaseReservation(duplicateCheck?: IFunctionRef): InvokeLambdaFunction[] {
  return duplicateCheck ? [new InvokeLambdaFunction('Release reservation', reservation(duplicateCheck, 'release', GO_ON))] : [];
}

function greeting({ voice, engine, languageCode, prompts }: SpokenLanguage, suffix: string): Chain {
  return Chain.of(
    new SetVoice(`Set voice${suffix}`, { voice, engine, languageCode, onError: GO_ON }),
    new PlayPrompt(`Greet the customer${suffix}`, { message: prompts.greeting, onError: GO_ON }),
  );
}

/** What the agent whisper needs of a language. */
export interface WhisperLanguage extends Pick<SpokenLanguage, 'voice' | 'engine'> {
  readonly prompts: Pick<SpokenLanguage['prompts'], 'agentWhisper' | 'agentWhisperWaitUnknown'>;
}

/** What the agent hears who accepted: that it is a callback, and for how long the customer has waited. */
export function agentWhisperChain({ voice, engine, prompts }: WhisperLanguage, duplicateCheck?: IFunctionRef, last: string = 'Dial the customer'): Chain {
  const begin = Chain.of(
    new SetLoggingBehavior('Keep number out of logs', { enabled: false }),
    new SetVoice('Set voice', { voice, engine, onError: GO_ON }),
  );
  const plain = new PlayPrompt('Announce callback', { message: prompts.agentWhisperWaitUnknown, onError: GO_ON });
  const end = new EndFlow(last);
  if (!duplicateCheck) return Chain.of(begin, plain, end);
  const ask = new InvokeLambdaFunction('Ask for the wait', {
    handler: duplicateCheck,
    parameters: { operation: 'waited', requestedAt: Attribute.userDefined(ATTRIBUTES.requestedAt).path },
    timeout: HELPER_TIMEOUT,
    returns: ['outcome', 'waitedMinutes'],
    onError: Chain.of(plain, end),
  });
  return Chain.of(
    begin,
    ask,
    new CheckContactAttributes('Is the wait known', {
      attribute: ask.response('outcome'),
      conditions: [Condition.equalTo('known', new PlayPrompt('Announce callback and wait', { message: prompts.agentWhisper, onError: GO_ON }))],
      otherwise: plain,
    }),
    end,
  );
}
