import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { Names, Stage } from 'aws-cdk-lib';
import { Code, LayerVersion } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

/** Where a function finds the files of its layers. */
const LAYERS = '/opt';

export interface JsonLayer {
  readonly layer: LayerVersion;
  /** The path of the file for the function. */
  readonly path: string;
}

/**
 * A file that a function reads beside its code: environment variables hold 4 KB. It is written into the cloud assembly, and
 * the same content makes the same asset.
 */
export function jsonLayer(scope: Construct, id: string, fileName: string, content: unknown): JsonLayer {
  const folder = join(Stage.of(scope)!.outdir, `${Names.uniqueId(scope)}${id}`);
  mkdirSync(folder, { recursive: true });
  writeChanged(join(folder, fileName), `${JSON.stringify(content, undefined, 1)}\n`);
  const layer = new LayerVersion(scope, id, { code: Code.fromAsset(folder), description: `The file ${fileName} of ${scope.node.path}`.slice(0, 256) });
  return { layer, path: `${LAYERS}/${fileName}` };
}

/** Most syntheses repeat the one before, and writing is the slowest of what they do. */
function writeChanged(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, 'utf-8') !== text) writeFileSync(path, text);
}
