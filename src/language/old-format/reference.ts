import { JsonObject, own, plainText } from '../json';

/** What the old designer called the values of the system. Names that are paths already are not listed. */
const SYSTEM_NAMES: Record<string, string> = {
  'Customer Number': '$.CustomerEndpoint.Address',
  'Dialed Number': '$.SystemEndpoint.Address',
  'Stored customer input': '$.StoredCustomerInput',
  'Text to speech voice': '$.TextToSpeechVoiceId',
};

const ROOTS: Record<string, string> = {
  'User Defined': '$.Attributes',
  'External': '$.External',
  'Lex': '$.Lex',
  'Lex.Slots': '$.Lex.Slots',
  'Lex.Attributes': '$.Lex.SessionAttributes',
  'System': '$',
};

/** A reference in the notation of today, or undefined for a namespace that is not known. */
export function referenceTo(namespace: string, name: string): string | undefined {
  const systemName = namespace === 'System' ? own(SYSTEM_NAMES, name) : undefined;
  if (systemName !== undefined) return systemName;
  const root = own(ROOTS, namespace);
  if (root === undefined) return undefined;
  // Names of the system and of nested results are paths; a name of the user with a blank stands in brackets.
  return /^[\w.-]+$/.test(name) ? `${root}.${name}` : `${root}.['${name}']`;
}

/** The value of a parameter as it is written today: a text, or the reference that the namespace makes of it. */
export function valueOf(parameter: JsonObject, unknown: (namespace: string) => void): string {
  const text = plainText(parameter.value ?? '');
  const { namespace } = parameter;
  if (typeof namespace !== 'string' || namespace === '') return text;
  const reference = referenceTo(namespace, text);
  if (reference === undefined) unknown(namespace);
  return reference ?? `$.${namespace}.${text}`;
}
