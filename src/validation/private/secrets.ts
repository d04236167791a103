import { literalsIn } from './parameter-references';
import { FlowNode } from '../../language/graph';

const SECRETS = /\b(password|passcode|pass ?phrase|passwd|pin|pin code|cvv|cvc|cvn|ssn|social security( number)?|security code|iban|(credit|debit|bank|payment|c) ?card( ?(number|no))?|card ?(number|no)|account ?pin)\b/i;
/** Words that turn a secret into something that is told about it. */
const ABOUT = /\b(verified|valid|validated|validation|attempts?|tries|count|status|result|ok|is|has|type|kind|brand|last|lost|stolen|required|flow|prompt|message|length|queue|lambda|arn|expiry|set|reset|change|new|option|menu|choice|intent|service|department|bot|error|match|matched|available|exists)\b/i;

/** `creditCardNumber`, `credit_card_number` and `CREDIT-CARD-NUMBER` are three words. */
function words(key: string): string {
  return key.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/[^A-Za-z\d]+/g, ' ').trim().toLowerCase();
}

/** Whether a key names a secret itself. */
export function namesSecret(key: string): boolean {
  const text = words(key);
  return SECRETS.test(text) && !ABOUT.test(text);
}

/** Whether a block stores what the customer enters, and asks for a secret; phone numbers are checked and no secret of this kind. */
export function asksForSecret({ spec, action }: FlowNode): boolean {
  if (!spec?.writes?.includes('$.StoredCustomerInput')) return false;
  return literalsIn(action.parameters).some(({ place, text }) => /^(Text|SSML)$/.test(place) && SECRETS.test(text.replace(/<[^>]*>/g, ' ')));
}
