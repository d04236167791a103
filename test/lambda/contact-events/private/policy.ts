/** The same for every chain of the tests. */
export const POLICY = { graceSeconds: 900, lockSeconds: 608_400 };
