import { Attributes, invalid, isSame, marshalled, numberOf, unmarshalled } from './attributes';
import type { Json } from '../../../../language/json';
import type { TableKey, TableModel } from '../../../template/cloud-model';

const HOUR = 3_600_000;
/** Items go some time after they have expired, within a few days. Until then they can be read. */
const REMOVED_AFTER = 48 * HOUR;

/** A table in memory, on the clock of the simulation. */
export class Table {
  private readonly stored = new Map<string, Attributes>();

  constructor(readonly model: TableModel, private readonly now: () => number) {}

  get(key: Attributes): Attributes | undefined {
    const place = this.placeOf(key);
    const item = this.stored.get(place);
    if (!item || !this.isRemoved(item)) return item;
    this.stored.delete(place);
    return undefined;
  }

  set(item: Attributes): void {
    this.stored.set(this.placeOf(item), item);
  }

  delete(key: Attributes): void {
    this.stored.delete(this.placeOf(key));
  }

  /** An index holds the items that have all attributes of its key. */
  all(index?: string): Attributes[] {
    const items = [...this.stored.values()].filter((item) => !this.isRemoved(item));
    if (index === undefined) return items;
    const model = this.model.indexes.find(({ name }) => name === index);
    if (!model) throw invalid(`The table does not have the specified index: ${index}`);
    return items.filter((item) => partsOf(model).every((name) => item[name] !== undefined));
  }

  /** For whoever prepares or examines a simulation: plain texts and numbers. */
  put(item: Readonly<Record<string, unknown>>): void {
    this.set(marshalled(item));
  }

  items(): Record<string, Json>[] {
    return this.all().map(unmarshalled);
  }

  item(where: Readonly<Record<string, unknown>>): Record<string, Json> | undefined {
    const wanted = Object.entries(marshalled(where));
    const found = this.all().find((item) => wanted.every(([name, value]) => isSame(item[name], value)));
    return found && unmarshalled(found);
  }

  private placeOf(item: Attributes): string {
    const { name } = this.model;
    const key = partsOf(this.model.key);
    const missing = key.filter((part) => item[part] === undefined);
    if (missing.length > 0) throw invalid(`One of the required keys was not given a value: ${missing.join(', ')} of ${name}`);
    return JSON.stringify(key.map((part) => item[part]));
  }

  private isRemoved(item: Attributes): boolean {
    const { expiry } = this.model;
    const second = expiry === undefined ? undefined : numberOf(item[expiry]);
    return second !== undefined && second * 1000 + REMOVED_AFTER <= this.now();
  }
}

function partsOf({ partition, sort }: TableKey): string[] {
  return sort === undefined ? [partition] : [partition, sort];
}
