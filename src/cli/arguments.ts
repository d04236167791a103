import { parseArgs } from 'util';
import { UserError } from './user-error';
import { ALL_FLOW_TYPES, FlowTypeName } from '../language/flow-type';

export type Command = 'show' | 'check' | 'normalize' | 'convert' | 'explain';
export type CheckFormat = 'text' | 'json' | 'sarif';

/** What the user asked for. */
export interface Call {
  readonly command: Command;
  readonly paths: readonly string[];
  /** What the service said, one problem each. */
  readonly messages: readonly string[];
  readonly out?: string;
  readonly flowType?: FlowTypeName;
  readonly format: CheckFormat;
}

const COMMANDS: readonly Command[] = ['show', 'check', 'normalize', 'convert', 'explain'];
const FORMATS: readonly CheckFormat[] = ['text', 'json', 'sarif'];
const NEEDED = 'give a template, a cloud assembly folder such as cdk.out, or a flow document';

/** Reads the arguments, or throws a `UserError` that says what to write instead. */
export function readCall(args: readonly string[]): Call | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help || args.length === 0) return 'help';
  const command = oneOf('command', positionals[0] ?? '', COMMANDS);
  const [path, ...messages] = positionals.slice(1);
  return {
    command,
    paths: pathsOf(command, command === 'explain' && path !== undefined ? [path] : positionals.slice(1)),
    messages: command === 'explain' ? messagesOf(messages) : [],
    out: values.out,
    flowType: flowTypeOf(values['flow-type'] ?? values.type),
    format: oneOf('format', values.format ?? 'text', FORMATS),
  };
}

function pathsOf(command: Command, paths: readonly string[]): readonly string[] {
  if (paths.length === 0) throw new UserError(`${command} needs a path; ${NEEDED}`);
  if (paths.length > 1 && command !== 'check') throw new UserError(`${command} takes one path, got ${paths.length}; run it once for each`);
  return paths;
}

function messagesOf(messages: readonly string[]): readonly string[] {
  if (messages.length > 0) return messages;
  throw new UserError('explain needs the problems that the service reported, each in quotes, after the flow document, got none');
}

function flowTypeOf(value: string | undefined): FlowTypeName | undefined {
  const type = ALL_FLOW_TYPES.find((name) => name === value);
  if (value !== undefined && type === undefined) {
    throw new UserError(`--flow-type is no type of flow, got ${JSON.stringify(value)}; use one of ${ALL_FLOW_TYPES.join(', ')}`);
  }
  return type;
}

function oneOf<T extends string>(what: string, value: string, values: readonly T[]): T {
  const found = values.find((one) => one === value);
  if (found === undefined) throw new UserError(`unknown ${what}, got ${JSON.stringify(value)}; use ${values.join(', ')}, or see --help`);
  return found;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'out': { type: 'string' },
        'type': { type: 'string' },
        'flow-type': { type: 'string' },
        'format': { type: 'string' },
        'help': { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UserError(`${(error as Error).message}; see --help`);
  }
}
