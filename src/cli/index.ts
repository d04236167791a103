import type { Styles } from '../diagram';
import { Call, readCall } from './arguments';

const HELP = `cdk-connect-callbacks reads Amazon Connect flows out of files and synthesized templates. Nothing is sent anywhere.

  connect-callbacks show <path> [--out DIR]   resources, an outline of every flow, and the route of a caller
  connect-callbacks check <path...>           runs the rules over every flow; --format text, json or sarif
  connect-callbacks normalize <file>          prints a flow document in a form in which two environments' exports are equal
  connect-callbacks convert <file>            prints an export of the old flow designer in the format of today
  connect-callbacks explain <file> <problem...>   says which block and rule a problem is about that the service reported

<path> is a synthesized CloudFormation template, a cloud assembly folder (cdk.out) or a flow document; check also takes
folders, and searches them for all of these.

  --out DIR          show writes each part into a file of this folder instead of the terminal
  --flow-type TYPE   the type of flow documents, e.g. CUSTOMER_QUEUE; without it they say it themselves, or are inbound flows
  --format FORMAT    what check prints
  --help             this text

Exit code: 0 nothing found, 1 a rule found an error, 2 the path or the call is wrong, or a flow could not be shown.
`;

/** Where the text goes; a test gives its own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colours: boolean;
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
    if (call !== 'help') return run(call, terminal);
    terminal.out(HELP);
    return 0;
  } catch (error) {
    terminal.err(`${(error as Error).message}\n`);
    return 2;
  }
}

/** Each command loads what it needs itself, so that none waits for the others. */
function run(call: Call, terminal: Terminal): number {
  /* eslint-disable @typescript-eslint/no-require-imports */
  switch (call.command) {
    case 'check': return (require('./run-check') as typeof import('./run-check')).runCheck(call, terminal, COLOURS);
    case 'show': return (require('./run-show') as typeof import('./run-show')).runShow(call, terminal, COLOURS);
    case 'normalize': return (require('./run-document') as typeof import('./run-document')).runNormalize(call, terminal);
    case 'explain': return (require('./run-explain') as typeof import('./run-explain')).runExplain(call, terminal, COLOURS);
    case 'convert': return (require('./run-document') as typeof import('./run-document')).runConvert(call, terminal);
  }
  /* eslint-enable @typescript-eslint/no-require-imports */
}

const paint = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const COLOURS: Styles = { title: paint(1), heading: paint(36), name: paint(1), branch: paint(2) };
