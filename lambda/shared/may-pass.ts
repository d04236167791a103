const SECOND_CHANCE = new Set(['ThrottlingException', 'TooManyRequestsException', 'LimitExceededException', 'RequestTimeout', 'RequestTimeoutException']);

interface ServiceFailure {
  readonly name?: string;
  readonly $fault?: 'client' | 'server';
}

/** Whether the same call may succeed later: the service refused nothing about it, or nobody knows whether it came through. */
export function mayPass(error: unknown): boolean {
  const { name = '', $fault } = (error ?? {}) as ServiceFailure;
  return $fault !== 'client' || SECOND_CHANCE.has(name);
}
