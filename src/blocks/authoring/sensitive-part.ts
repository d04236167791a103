import type { Assembly, Target, Way } from './assembly';
import { Chain } from './chain';
import { FlowPart } from './flow-part';
import { Declaration } from '../../language/declaration';
import { SetContactAttributes } from '../set-contact-attributes';
import { SetLoggingBehavior } from '../set-logging-behavior';

/** The service takes no empty value in a block. */
export const BLANK = 'none';

export interface SensitiveUse {
  readonly key: string;
  readonly part: FlowPart;
  readonly logAfterwards: boolean;
  readonly declaration: Declaration;
}

/** A part with logging off around it. Both its ends, the open one and that of failures, lead through a block that blanks the attribute. */
export class SensitivePart extends FlowPart {
  constructor(private readonly use: SensitiveUse) {
    super();
  }

  /** @internal */
  public _connect(assembly: Assembly, way: Way): string {
    const { key, part, declaration } = this.use;
    assembly.declareForFlow(declaration);
    const { onError } = way;
    const inner: Way = {
      ...way,
      next: this.blanking(`Blank ${key}`, assembly, way, way.next),
      onError: onError && this.blanking(`Blank ${key} after failure`, assembly, way, onError),
    };
    const start = new SetLoggingBehavior(this._firstName, { enabled: false });
    return start._connect(assembly, { ...inner, next: (before) => part._connect(assembly, inner, before) });
  }

  /** @internal */
  public get _firstName(): string {
    return `Keep ${this.use.key} out of logs`;
  }

  /** If blanking fails, there is nothing left to try: the contact goes on as if it had worked. */
  private blanking(blockName: string, assembly: Assembly, way: Way, next: Target): Target {
    const { key, logAfterwards } = this.use;
    const blank = new SetContactAttributes(blockName, { attributes: { [key]: BLANK }, onError: Chain.of() });
    const chain = Chain.of(blank, ...(logAfterwards ? [new SetLoggingBehavior(`Log again - ${blockName}`, { enabled: true })] : []));
    let start: string | undefined;
    return (asker) => start ??= chain._connect(assembly, { ...way, next }, asker);
  }
}
