import { flow, storeDigits } from '../private/flow-examples';
import { asksForSecret } from '../private/secrets';
import { FlowRule } from '../rule';

const ENCRYPTION = { InputEncryption: { EncryptionKeyId: 'key', Key: 'certificate' } };

export const sensitiveInputEncrypted: FlowRule = {
  id: 'sensitive-input-encrypted',
  severity: 'warning',
  summary: 'What a customer enters in answer to a question for a secret is encrypted.',
  rationale: 'Stored input can be spoken, logged and handed on; only encryption keeps card numbers and codes out of contact records.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/encrypt-data.html',
  bad: flow(storeDigits('Ask', 'Please enter your card number.', 'Hang up')),
  good: flow(storeDigits('Ask', 'Please enter your card number.', 'Hang up', ENCRYPTION)),
  check: ({ graph }) => [...graph.values()]
    .filter((node) => asksForSecret(node) && node.action.parameters.InputEncryption === undefined)
    .map(({ action }) => ({
      block: action.identifier,
      place: 'InputEncryption',
      fact: 'the block asks for a secret and stores it as it was entered',
      remedy: 'encrypt the input with a key of your own',
    })),
};
