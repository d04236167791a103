/** What a caller may say of a flag. */
export interface FlagBody {
  readonly message: string;
  readonly messages?: Readonly<Record<string, string>>;
  readonly expiresAt: number;
}

export interface BodyLimits {
  readonly now: number;
  readonly longestSeconds: number;
}

const LONGEST_MESSAGE = 1000;
const LANGUAGE = /^[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const MEMBERS = ['message', 'messages', 'expiresAt', 'minutes'];

/** The flag that a body describes, or everything that is wrong with it. */
export function readFlagBody(text: string, limits: BodyLimits): FlagBody | readonly string[] {
  const body = parseObject(text);
  if (!body) return ['the body is no JSON object, got something else; write {"message": "…", "minutes": 60}'];
  const { message, messages } = body;
  const expiry = readExpiry(body, limits);
  const problems = [
    ...Object.keys(body).filter((name) => !MEMBERS.includes(name))
      .map((name) => `${shown(name)} is no member of a flag, got it in the body; use ${MEMBERS.join(', ')}`),
    ...messageProblems('message', message),
    ...messages === undefined ? [] : languageProblems(messages),
    ...typeof expiry === 'string' ? [expiry] : [],
  ];
  if (problems.length > 0) return problems;
  return { message, ...(messages === undefined ? {} : { messages }), expiresAt: expiry } as FlagBody;
}

/** A flag that nobody takes back must end by itself. */
function readExpiry({ expiresAt, minutes }: Record<string, unknown>, { now, longestSeconds }: BodyLimits): number | string {
  if ((expiresAt === undefined) === (minutes === undefined)) {
    return `the expiry is not clear, got ${expiresAt === undefined ? 'neither' : 'both'} of expiresAt and minutes; write one of them`;
  }
  const end = minutes === undefined ? instantOf(expiresAt) : Number.isInteger(minutes) ? now + Number(minutes) * 60 : undefined;
  if (end !== undefined && end > now && end <= now + longestSeconds) return end;
  const most = Math.floor(longestSeconds / 60);
  return minutes === undefined
    ? `expiresAt is no time within the next ${most} minutes, got ${shown(expiresAt)}; write one like "2026-01-31T18:00:00Z"`
    : `minutes is not a whole number in the range, got ${shown(minutes)}; write 1 to ${most}`;
}

function instantOf(value: unknown): number | undefined {
  const milliseconds = typeof value === 'string' && INSTANT.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000);
}

function messageProblems(name: string, value: unknown): string[] {
  if (value === undefined) return [`${name} is missing, got nothing; write what callers shall hear`];
  if (typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_MESSAGE) return [];
  return [`${name} is no text of 1 to ${LONGEST_MESSAGE} characters, got ${shown(value)}; write what callers shall hear`];
}

function languageProblems(messages: unknown): string[] {
  if (!isObject(messages)) return [`messages is no object, got ${shown(messages)}; write {"es-US": "…"}`];
  return Object.entries(messages).flatMap(([language, text]) => [
    ...LANGUAGE.test(language) ? [] : [`messages has a key that is no language, got ${shown(language)}; write a code like "es-US"`],
    ...messageProblems(`messages.${language}`, text),
  ]);
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
