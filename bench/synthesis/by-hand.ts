import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, CfnResource, Fn, IResolvable, Stack, Token } from 'aws-cdk-lib';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';
import { Construct } from 'constructs';

type Json = unknown;
type L1 = new (scope: Construct, id: string, props?: Json) => CfnResource;

/** A template as it was synthesized, with the folder that holds its assets. */
export interface Synthesized {
  readonly templateFile: string;
  readonly template: { readonly Resources: Record<string, TemplateResource> };
  readonly folder: string;
}

interface TemplateResource {
  readonly Type: string;
  readonly DependsOn?: readonly string[];
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

interface Statement extends TemplateResource {
  readonly id: string;
  readonly construct: L1;
  /** In the spelling of the L1 constructs, with intrinsic functions where a program has tokens. */
  readonly props: Json;
  /** The asset with the code of a Lambda function, which a program makes, too. */
  readonly asset?: string;
}

/** Flow documents and the like, which a program writes as objects. */
const JSON_TEXTS = ['content', 'settings'];

/**
 * The program that somebody would write who declares the same template with L1 constructs: one statement for each resource, each
 * after those that it refers to, with literal properties. Whatever reads the template is done before the program runs.
 */
export function byHand({ templateFile, template, folder }: Synthesized): (stack: Stack) => void {
  const scratch = new Stack(new App({ analyticsReporting: false, outdir: mkdtempSync(join(tmpdir(), 'by-hand-')) }), 'Scratch');
  const included = new CfnInclude(scratch, 'Template', { templateFile });
  const statements = Object.entries(template.Resources).filter(([, { Type }]) => Type !== 'AWS::CDK::Metadata').map(([id, resource]): Statement => {
    const l1 = included.getResource(id);
    const props = scratch.resolve((l1 as unknown as { cfnProperties: Json }).cfnProperties) as Json;
    const asset = /([0-9a-f]{64})\.zip/.exec(JSON.stringify(props))?.[1];
    return { ...resource, id, props, construct: l1.constructor as L1, asset: asset && join(folder, `asset.${asset}`) };
  });
  rmSync((scratch.node.root as App).outdir, { recursive: true, force: true });
  const ordered = inOrder(statements);
  return (stack) => ordered.forEach((statement) => declare(stack, statement));
}

function declare(stack: Stack, { id, Type, construct: Made, props, asset, DependsOn = [], DeletionPolicy, UpdateReplacePolicy }: Statement): void {
  const code = asset === undefined ? undefined : new Asset(stack, `${id}Code`, { path: asset });
  const given = withTokens(stack, props, code);
  const typed = Made as unknown as typeof CfnResource;
  const resource = typed === CfnResource
    ? new CfnResource(stack, id, { type: Type, properties: given as Record<string, Json> }) : new Made(stack, id, given);
  for (const other of [DependsOn].flat()) resource.addResourceDependency(stack.node.findChild(other) as CfnResource);
  Object.assign(resource.cfnOptions, { deletionPolicy: DeletionPolicy, updateReplacePolicy: UpdateReplacePolicy });
}

/** What a program has in the place of an intrinsic function. */
function withTokens(stack: Stack, value: Json, code: Asset | undefined, key?: string): Json {
  if (Array.isArray(value)) return value.map((item) => withTokens(stack, item, code));
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? ownText(stack, value, code, key) : value;
  const [name, ...others] = Object.keys(value);
  const argument = (value as Record<string, Json>)[name];
  if (others.length === 0 && (name === 'Ref' || name.startsWith('Fn::'))) return ownText(stack, tokenOf(stack, name, argument, code), code, key);
  return Object.fromEntries(Object.entries(value).map(([one, item]) => [one, withTokens(stack, item, code, one)]));
}

function ownText(stack: Stack, text: string | IResolvable, code: Asset | undefined, key?: string): Json {
  if (typeof text !== 'string') return text;
  if (key === 's3Key' && code) return code.s3ObjectKey;
  return JSON_TEXTS.includes(key!) && text.startsWith('{') ? stack.toJsonString(JSON.parse(text)) : text;
}

function tokenOf(stack: Stack, name: string, argument: Json, code: Asset | undefined): string | IResolvable {
  const resource = (id: string) => stack.node.tryFindChild(id) as CfnResource | undefined;
  if (name === 'Ref') return resource(String(argument))?.ref ?? Fn.ref(String(argument));
  if (name === 'Fn::GetAtt') {
    const [id, attribute] = argument as [string, string];
    return resource(id)!.getAtt(attribute).toString();
  }
  const [first, second] = argument as [Json, Json];
  if (name === 'Fn::Join') {
    const parts = withTokens(stack, second, code) as string[];
    return first === '' ? parts.join('') : Fn.join(String(first), parts);
  }
  return Token.asString({ [name]: withTokens(stack, argument, code) });
}

/** Each statement after those that it refers to. */
function inOrder(statements: readonly Statement[]): Statement[] {
  const open = new Map(statements.map((statement) => [statement.id, statement]));
  const ordered: Statement[] = [];
  const place = (statement: Statement) => {
    if (!open.delete(statement.id)) return;
    for (const id of [...referencesOf(statement.props), ...[statement.DependsOn ?? []].flat()]) {
      const other = open.get(id);
      if (other) place(other);
    }
    ordered.push(statement);
  };
  statements.forEach(place);
  return ordered;
}

function referencesOf(value: Json): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (key === 'Ref') return [String(item)];
    return key === 'Fn::GetAtt' ? [String((item as string[])[0])] : referencesOf(item);
  });
}
