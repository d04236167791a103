import type { CenterDescription, FlowDescription } from './description';
import { uuidOf } from './invent';
import { instanceOfArn, kindOfArn, modelledKind, NAME_PROPERTIES } from './kinds';
import { DEFAULT_ACCOUNT, DEFAULT_REGION } from './stack-template';
import type { FlowDocument } from '../../language/document';
import { exportedType } from '../../language/exported-type';
import type { FlowTypeName } from '../../language/flow-type';
import { isObject, JsonObject } from '../../language/json';
import { hintsOf } from '../../language/normalization/metadata';
import { notedNames } from '../../language/normalization/references';
import { Problems, shown } from '../../language/problems';

/** What an instance is called where nothing says it. */
const INSTANCE = `arn:aws:connect:${DEFAULT_REGION}:${DEFAULT_ACCOUNT}:instance/${uuidOf('instance')}`;

/** The ARNs behind the names of a description. */
export class DescribedNames {
  readonly instanceArn: string;
  /** By `<kind>/<name>`. */
  readonly arns: Map<string, string>;

  constructor(description: CenterDescription, private readonly problems: Problems, instanceArn?: string) {
    const { flows, queues = {}, hours = {}, profiles = {}, agents = {} } = description;
    this.arns = new Map(Object.values(flows).flatMap(({ document }) => namesIn(document)));
    this.instanceArn = instanceArn ?? [...this.arns.values()].flatMap((arn) => instanceOfArn(arn) ?? [])[0] ?? INSTANCE;
    for (const [name, flow] of Object.entries(flows)) this.add(kindOfFlow(flow), name, flow.arn);
    const others = { 'queue': queues, 'operating-hours': hours, 'routing-profile': profiles, 'agent': agents };
    for (const [kind, all] of Object.entries(others)) for (const [name, { arn }] of Object.entries(all)) this.add(kind, name, arn);
  }

  arnOf(kind: string, name: string): string {
    return this.arns.get(`${kind}/${name}`)!;
  }

  /** What the names alone tell of resources, by ARN. */
  asProperties(): Record<string, JsonObject> {
    return Object.fromEntries([...this.arns].map(([key, arn]) => {
      const [kind, ...name] = key.split('/');
      return [arn, { [NAME_PROPERTIES[kind] ?? 'Name']: name.join('/') }];
    }));
  }

  /** The ARN of something that `subject` names. */
  refer(subject: string, kind: string, name: string): string {
    const arn = this.arns.get(`${kind}/${name}`) ?? (kindOfArn(name) === kind ? name : undefined);
    if (arn === undefined) {
      const names = [...this.arns.keys()].filter((key) => key.startsWith(`${kind}/`)).map((key) => shown(key.slice(kind.length + 1)));
      const others = names.length > 0 ? `, or name one of ${names.join(', ')}` : '';
      this.problems.add('NotDescribed', `${subject} names a ${WORDS[kind]} that is not described, got ${shown(name)}; describe it${others}`);
    }
    return arn ?? '';
  }

  /** The time of a day that `subject` writes like `08:00`. */
  time(subject: string, text: string): JsonObject {
    const [, Hours, Minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text)?.map(Number) ?? [];
    this.problems.addUnless(Hours !== undefined, 'NotATime', `${subject} what is no time, got ${shown(text)}; write one like "08:00"`);
    return { Hours: Hours ?? 0, Minutes: Minutes ?? 0 };
  }

  private add(kind: string, name: string, arn: string | undefined): void {
    const key = `${kind}/${name}`;
    this.arns.set(key, arn ?? this.arns.get(key) ?? `${this.instanceArn}/${kind}/${uuidOf(kind, name)}`);
  }
}

const WORDS: Readonly<Record<string, string>> = { 'contact-flow': 'flow', 'operating-hours': 'schedule', 'queue': 'queue', 'routing-profile': 'routing profile' };

export function typeOfFlow({ type, document }: FlowDescription): FlowTypeName {
  return type ?? exportedType(document);
}

export function kindOfFlow(flow: FlowDescription): string {
  return typeOfFlow(flow) === 'MODULE' ? 'flow-module' : 'contact-flow';
}

/** What the flow designer noted about the resources that a document names. */
function namesIn(document: FlowDocument): [string, string][] {
  const { Metadata } = document._json;
  const hints = isObject(Metadata) ? Metadata : {};
  return document._actions.flatMap((action) => [...notedNames(action, hintsOf(hints, action.identifier))]
    .flatMap(([arn, name]): [string, string][] => (modelledKind(arn) === undefined ? [] : [[`${modelledKind(arn)}/${name}`, arn]])));
}
