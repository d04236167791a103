import { existsSync } from 'fs';
import { join } from 'path';
import { Code } from 'aws-cdk-lib/aws-lambda';

/** The bundles lie beside `src` and `lib`, at the root of the package. */
const ASSETS = join(__dirname, '..', '..', '..', 'assets');

/** The bundle of a handler, by the name of its folder under `lambda/`. */
export function handlerAsset(handler: string): Code {
  const path = join(ASSETS, handler);
  if (!existsSync(join(path, 'index.mjs'))) {
    throw new Error(`the bundle of the Lambda handler "${handler}" is missing; in a checkout of the library, run "npx projen bundle" first`);
  }
  return Code.fromAsset(path);
}
