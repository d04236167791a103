import { existsSync, readFileSync, statSync } from 'fs';
import { basename, join } from 'path';
import { flowsOf, resourcesOf, Template, TemplateFlow, TemplateResource } from './template';
import { FlowDocument } from '../language/document';
import { FlowTypeName } from '../language/flow-type';
import { isObject, JsonObject } from '../language/json';

/** What a path holds. */
export interface Source {
  readonly templates: readonly Template[];
  readonly resources: readonly TemplateResource[];
  readonly flows: readonly TemplateFlow[];
  /** What could not be read, each a whole sentence. */
  readonly problems: readonly string[];
}

/** Something that the user can mend: what was given does not exist, or is something else. */
export class UserError extends Error {}

const EXPECTED = 'give a synthesized template, a cloud assembly folder such as cdk.out, or a flow document';

/** The flow designer's names for the types, as exports note them. */
const EXPORTED_TYPES: Record<string, FlowTypeName> = {
  contactFlow: 'CONTACT_FLOW',
  customerQueue: 'CUSTOMER_QUEUE',
  customerHold: 'CUSTOMER_HOLD',
  customerWhisper: 'CUSTOMER_WHISPER',
  agentHold: 'AGENT_HOLD',
  agentWhisper: 'AGENT_WHISPER',
  outboundWhisper: 'OUTBOUND_WHISPER',
  agentTransfer: 'AGENT_TRANSFER',
  queueTransfer: 'QUEUE_TRANSFER',
};

/** Reads a template, a cloud assembly or a flow document. */
export function readSource(path: string, flowType?: FlowTypeName): Source {
  if (!existsSync(path)) throw new UserError(`"${path}" does not exist; ${EXPECTED}`);
  if (statSync(path).isDirectory()) return fromTemplates(assemblyTemplates(path));
  const json = readJson(path);
  if (isObject(json.Resources)) return fromTemplates([{ stack: basename(path).replace(/(\.template)?\.json$/, ''), json }]);
  if (Array.isArray(json.Actions) || Array.isArray(json.modules)) return fromFlow(path, json, flowType);
  throw new UserError(`"${path}" has neither Resources nor Actions, so it is no template and no flow document; ${EXPECTED}`);
}

function fromTemplates(templates: readonly Template[]): Source {
  const problems: string[] = [];
  const resources = templates.flatMap(resourcesOf);
  return { templates, resources, flows: flowsOf(resources, problems), problems };
}

function fromFlow(path: string, json: JsonObject, flowType?: FlowTypeName): Source {
  const noted = isObject(json.Metadata) ? EXPORTED_TYPES[String(json.Metadata.type)] : undefined;
  const flow = {
    stack: '', logicalId: '', name: basename(path, '.json'), type: flowType ?? noted ?? 'CONTACT_FLOW' as const, document: FlowDocument.fromFile(path),
  };
  return { templates: [], resources: [], flows: [flow], problems: [] };
}

/** The templates that the manifest of a cloud assembly names, those of stages inside of it included. */
function assemblyTemplates(folder: string): Template[] {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) throw new UserError(`"${folder}" has no manifest.json, so it is no cloud assembly; ${EXPECTED}`);
  const { artifacts } = readJson(manifest);
  return Object.entries(isObject(artifacts) ? artifacts : {}).flatMap(([id, artifact]) => {
    if (!isObject(artifact) || !isObject(artifact.properties)) return [];
    const { templateFile, directoryName, stackName } = artifact.properties;
    if (artifact.type === 'cdk:cloud-assembly') return assemblyTemplates(join(folder, String(directoryName)));
    if (artifact.type !== 'aws:cloudformation:stack') return [];
    return [{ stack: String(stackName ?? id), json: readJson(join(folder, String(templateFile))) }];
  });
}

function readJson(path: string): JsonObject {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf-8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UserError(`"${path}" is not JSON (${(error as Error).message}); ${EXPECTED}`);
  }
  if (!isObject(json)) throw new UserError(`"${path}" is no JSON object; ${EXPECTED}`);
  return json;
}
