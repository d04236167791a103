import { existsSync } from 'fs';
import { UserError } from './user-error';
import { FlowDocument } from '../language/document';

/** The flow document of a file that the user named. */
export function documentOf(path: string): FlowDocument {
  if (!existsSync(path)) throw new UserError(`"${path}" does not exist; give a flow document`);
  return FlowDocument.fromFile(path);
}
