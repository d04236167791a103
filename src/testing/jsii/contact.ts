import type { Remote } from './bridge';

/**
 * A contact as a test sees it, now and later.
 */
export class SimulatedContact {
  /** @internal */
  public static _of(remote: Remote): SimulatedContact {
    return new SimulatedContact(remote);
  }

  private constructor(private readonly remote: Remote) {}

  /** The identifier, as contact records have it. */
  public get contactId(): string {
    return this.remote.call('contactId');
  }

  /** What the contact is doing: `flow`, `scheduled`, `in-queue`, `offered`, `dialling`, `connecting`, `connected` or `ended`. */
  public get state(): string {
    return this.remote.call('state');
  }

  /**
   * What the contact record says at this moment, as JSON with the names of the service.
   *
   * @see https://docs.aws.amazon.com/connect/latest/adminguide/ctr-data-model.html
   */
  public get recordJson(): string {
    return JSON.stringify(this.remote.call<unknown>('record'));
  }

  /** The contact attributes. */
  public get attributes(): Record<string, string> {
    return this.remote.call('attributes');
  }

  /** The blocks that flows have gone through for the contact, in their order, as `flow › block › branch`. */
  public get path(): string[] {
    const steps = this.remote.call<{ readonly flow: string; readonly block: string; readonly branch?: string }[]>('path');
    return steps.map(({ flow, block, branch }) => [flow, block, ...branch === undefined ? [] : [branch]].join(' › '));
  }

  /** The contact that came out of this one, e.g. the callback; undefined if none did. */
  public get next(): SimulatedContact | undefined {
    const next = this.remote.call<Remote | undefined>('next');
    return next && SimulatedContact._of(next);
  }
}
