import { Refusal } from './refusal';

interface ServiceError {
  readonly name?: string;
  readonly message?: string;
  /** What a refused flow has. */
  readonly problems?: readonly { readonly message?: string }[];
}

const REMEDIES: Readonly<Record<string, string>> = {
  InvalidContactFlowException: 'mend what it names, and deploy again',
  InvalidContactFlowModuleException: 'mend what it names, and deploy again',
  ResourceNotFoundException: 'check that everything it names exists in the same instance, and deploy again',
  AccessDeniedException: 'let the role of the function do this: a permissions boundary or a policy of the organization may forbid it',
  ThrottlingException: 'deploy again when less is going on in the account',
  TooManyRequestsException: 'deploy again when less is going on in the account',
};

/** What the user reads in CloudFormation. */
export function reasonOf(subject: string, error: unknown): string {
  if (error instanceof Refusal) return `${subject} ${error.message}`;
  const { name = 'Error', message, problems } = (error ?? {}) as ServiceError;
  const details = [message, ...(problems ?? []).map((problem) => problem.message)].filter(Boolean).join(', ');
  return `${subject} is refused by Amazon Connect, got ${name}${details && `: ${details}`}; ${REMEDIES[name] ?? 'mend it, and deploy again'}`;
}
