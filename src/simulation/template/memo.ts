/** Values that are worked out once, when somebody asks for them. */
export class Memo<T> {
  private readonly known = new Map<string, T>();
  private readonly underWay = new Set<string>();

  /** `circle` answers whoever needs a value to work out that same value. */
  get(key: string, make: () => T, circle: () => T): T {
    if (this.known.has(key)) return this.known.get(key)!;
    if (this.underWay.has(key)) return circle();
    this.underWay.add(key);
    const made = make();
    this.underWay.delete(key);
    this.known.set(key, made);
    return made;
  }
}
