import { parseArgs } from 'util';
import { Styles, UNSTYLED } from '../diagram';
import { check } from './check';
import { show, shownText, writeShown } from './show';
import { readSource, Source, UserError } from './source';
import { ALL_FLOW_TYPES, FlowTypeName } from '../language/flow-type';

const HELP = `cdk-connect-callbacks reads Amazon Connect flows out of synthesized templates.

  cdk-connect-callbacks show <path> [--out DIR]   resources, an outline of every flow, and the route of a caller
  cdk-connect-callbacks check <path>              runs the rules over every flow

<path> is a synthesized CloudFormation template, a cloud assembly folder (cdk.out) or a flow document.

  --out DIR      show writes each part into a file of this folder instead of the terminal
  --type TYPE    the type of a flow document that does not say it, e.g. CUSTOMER_QUEUE
  --help         this text

Exit code: 0 nothing found, 1 a rule found an error, 2 the path or the call is wrong, or a flow could not be read.
`;

/** Where the text goes; a test gives its own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colours: boolean;
}

interface Call {
  readonly command: string;
  readonly path: string;
  readonly out?: string;
  readonly type?: FlowTypeName;
}

const PROCESS: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  colours: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
};

/** Runs the command line and returns the exit code. */
export function main(args: readonly string[], terminal: Terminal = PROCESS): number {
  try {
    const call = readCall(args);
    if (call === 'help') {
      terminal.out(HELP);
      return 0;
    }
    const source = readSource(call.path, call.type);
    const code = call.command === 'show' ? runShow(source, call.out, terminal) : runCheck(source, terminal);
    return reportUnread(source, terminal) ? 2 : code;
  } catch (error) {
    terminal.err(`${(error as Error).message}\n`);
    return 2;
  }
}

function runShow(source: Source, out: string | undefined, terminal: Terminal): number {
  if (out === undefined) {
    terminal.out(`${shownText(show(source, terminal.colours ? COLOURS : UNSTYLED))}\n`);
  } else {
    const files = writeShown(show(source), out);
    terminal.out(`wrote ${files.join(', ')} into ${out}\n`);
  }
  return 0;
}

function runCheck(source: Source, terminal: Terminal): number {
  const { findings, text } = check(source);
  terminal.out(`${text}\n`);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function reportUnread({ problems }: Source, terminal: Terminal): boolean {
  problems.forEach((problem) => terminal.err(`${problem}\n`));
  return problems.length > 0;
}

function readCall(args: readonly string[]): Call | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help || args.length === 0) return 'help';
  const [command, path, ...rest] = positionals;
  if (!['show', 'check'].includes(command)) throw new UserError(`unknown command, got ${JSON.stringify(command ?? '')}; use show or check, or see --help`);
  if (path === undefined) throw new UserError(`${command} needs a path; give a template, a cloud assembly folder such as cdk.out, or a flow document`);
  if (rest.length > 0) throw new UserError(`${command} takes one path, got ${positionals.length - 1}; run it once for each`);
  if (values.type !== undefined && !ALL_FLOW_TYPES.some((type) => type === values.type)) {
    throw new UserError(`--type is no type of flow, got ${JSON.stringify(values.type)}; use one of ${ALL_FLOW_TYPES.join(', ')}`);
  }
  return { command, path, out: values.out, type: values.type as FlowTypeName | undefined };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, type: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new UserError(`${(error as Error).message}; see --help`);
  }
}

const paint = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const COLOURS: Styles = { title: paint(1), heading: paint(36), name: paint(1), branch: paint(2) };
