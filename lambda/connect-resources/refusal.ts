/** A failure that this function tells itself, in words that complete the subject of the operation. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}
