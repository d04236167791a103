/** What somebody put in place of a default; what is undefined replaces none. */
export function replaced<T extends object>(given: T): Partial<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>;
}
