import { ENGLISH_VOICE } from './languages';
import { elsewhere, overflowChain } from './overflow';
import { StepPlace } from './step-place';
import { GO_ON } from './vocabulary';
import { Chain, PlayPrompt, SetLoggingBehavior, SetVoice, SetWorkingQueue, TransferToQueue } from '../../blocks';
import { PathToServiceProps } from '../path-to-service';
import { ServiceStep } from '../service-step';

/** Where the line begins. */
export const LINE = 'Set queue';
const ENGLISH = 'en-US';

/** The steps in the order of the service's guide, and the line at their end. */
export function pathChain(props: PathToServiceProps, place: StepPlace): Chain {
  const { selfService, holidays, emergency, callback, openingHours = ServiceStep.openingHours(), staffing = ServiceStep.staffing() } = props;
  const part = (step: ServiceStep | undefined) => (step ? [step._part(place)] : []);
  return Chain.of(
    beginning(props),
    ...part(selfService),
    // Hours without a name are those of the working queue.
    new SetWorkingQueue('Set queue to look at', { queue: place.queue, onError: GO_ON }),
    ...part(holidays),
    ...part(openingHours),
    ...part(emergency),
    ...part(staffing),
    ...part(callback),
    line(props, place),
  );
}

function beginning({ voice = ENGLISH_VOICE, engine, languageCode = ENGLISH, flowLogging = true, prompts }: PathToServiceProps): Chain {
  return Chain.of(
    new SetLoggingBehavior('Set logging', { enabled: flowLogging }),
    new SetVoice('Set voice of the path', { voice, engine, languageCode, onError: GO_ON }),
    ...(prompts?.greeting ? [new PlayPrompt('Greet', { message: prompts.greeting, onError: GO_ON })] : []),
  );
}

/** A queue that cannot be set or entered is as good as full. */
function line({ callback, overflow = [] }: PathToServiceProps, place: StepPlace): Chain {
  const full = elsewhere(overflow);
  return Chain.of(
    new SetWorkingQueue(LINE, { queue: place.queue, onError: full }),
    new TransferToQueue('Wait for an agent', { onAtCapacity: overflowChain(overflow, callback?._lastResort() ?? GO_ON, place), onError: full }),
  );
}
