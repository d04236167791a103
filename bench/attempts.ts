const MOST = 3;

/**
 * Measures until a measurement is within its budget, three times at most: what else a machine does makes one worse, and never better.
 * Returns the code with which a process ends.
 */
export function exitCodeOf(isWithinBudget: () => boolean): number {
  for (let attempt = 1; attempt <= MOST; attempt++) {
    if (isWithinBudget()) return 0;
    console.log(`over the budget, attempt ${attempt} of ${MOST}`);
  }
  return 1;
}
