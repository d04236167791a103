import { Collecting } from '../interpreter/requests';

/** The keys that are pressed at one question. */
export class KeyPad {
  private pressed = '';

  constructor(private readonly collecting: Collecting) {}

  get keys(): string {
    return this.pressed;
  }

  /** Whether the input is complete with this key. */
  press(key: string): boolean {
    const { clearsWith, endsWith, mostKeys } = this.collecting;
    if (key === clearsWith) {
      this.pressed = '';
      return false;
    }
    this.pressed += key;
    if (!endsWith || !this.pressed.endsWith(endsWith)) return this.pressed.length >= mostKeys;
    this.pressed = this.pressed.slice(0, -endsWith.length);
    return true;
  }
}
