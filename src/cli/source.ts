import { existsSync, readFileSync, statSync } from 'fs';
import { basename, join } from 'path';
import { flowsOf, resourcesOf, Template, TemplateFlow, TemplateResource, UnreadFlow } from './template';
import { UserError } from './user-error';
import { FlowDocument } from '../language/document';
import { exportedType } from '../language/exported-type';
import { FlowTypeName } from '../language/flow-type';
import { isObject, JsonObject } from '../language/json';

/** What a path holds. */
export interface Source {
  readonly templates: readonly Template[];
  readonly resources: readonly TemplateResource[];
  readonly flows: readonly TemplateFlow[];
  /** Flows that could not be read. */
  readonly problems: readonly UnreadFlow[];
}

/** A file that is not what it was taken for. */
export class UnreadableFile extends UserError {
  constructor(path: string, readonly ruleId: 'not-json' | 'not-a-flow', readonly fact: string, readonly remedy: string) {
    super(`"${path}": ${fact}; ${remedy}`);
  }
}

const EXPECTED = 'give a synthesized template, a cloud assembly folder such as cdk.out, or a flow document';

/** Reads a template, a cloud assembly or a flow document. */
export function readSource(path: string, flowType?: FlowTypeName): Source {
  if (!existsSync(path)) throw new UserError(`"${path}" does not exist; ${EXPECTED}`);
  if (statSync(path).isDirectory()) return fromTemplates(assemblyTemplates(path));
  const json = readJson(path);
  if (isObject(json.Resources)) return fromTemplates([{ stack: basename(path).replace(/(\.template)?\.json$/, ''), json, file: path }]);
  if (Array.isArray(json.Actions) || Array.isArray(json.modules)) return fromFlow(path, flowType);
  throw new UnreadableFile(path, 'not-a-flow', 'the file has neither Resources nor Actions, so it is no template and no flow document', EXPECTED);
}

function fromTemplates(templates: readonly Template[]): Source {
  const problems: UnreadFlow[] = [];
  const resources = templates.flatMap(resourcesOf);
  return { templates, resources, flows: flowsOf(resources, templates, problems), problems };
}

function fromFlow(path: string, flowType?: FlowTypeName): Source {
  const document = FlowDocument.fromFile(path);
  const flow = { stack: '', logicalId: '', file: path, name: basename(path, '.json'), type: flowType ?? exportedType(document), document };
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
    const file = join(folder, String(templateFile));
    return [{ stack: String(stackName ?? id), json: readJson(file), file, metadata: metadataOf(folder, artifact) }];
  });
}

/** What constructs noted: in the manifest, or in a file of its own where there is much of it. */
function metadataOf(folder: string, { metadata, additionalMetadataFile }: JsonObject): JsonObject {
  return {
    ...(isObject(metadata) ? metadata : {}),
    ...(typeof additionalMetadataFile === 'string' ? readJson(join(folder, additionalMetadataFile)) : {}),
  };
}

function readJson(path: string): JsonObject {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf-8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UnreadableFile(path, 'not-json', `the file is not JSON (${(error as Error).message})`, EXPECTED);
  }
  if (!isObject(json)) throw new UnreadableFile(path, 'not-a-flow', 'the file is no JSON object', EXPECTED);
  return json;
}
