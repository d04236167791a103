import type { Log, LogFields } from '../../../lambda/shared/log';

/** Keeps what was logged, for tests that look at it. */
export class MemoryLog implements Log {
  public readonly lines: (LogFields & { level: string; message: string })[] = [];

  public info(message: string, fields: LogFields): void {
    this.lines.push({ level: 'INFO', message, ...fields });
  }

  public error(message: string, fields: LogFields): void {
    this.lines.push({ level: 'ERROR', message, ...fields });
  }
}
