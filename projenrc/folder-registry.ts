import { readdirSync } from 'fs';
import { basename, join } from 'path';
import { FileBase, IResolver, Project } from 'projen';

export interface FolderRegistryOptions {
  /** The folder whose files are the entries. */
  readonly folder: string;
  /** File names, without extension, that are no entries. */
  readonly except?: string[];
  /** Name of the generated file in that folder. */
  readonly fileName: string;
  /** The whole text, given the sorted names of the entries. */
  readonly render: (names: string[]) => string[];
}

/**
 * Writes a file that lists a folder: the folder is the registry, and nobody keeps a list by hand.
 */
export class FolderRegistry extends FileBase {
  constructor(project: Project, private readonly options: FolderRegistryOptions) {
    super(project, join(options.folder, options.fileName), { readonly: true, editGitignore: true });
  }

  protected synthesizeContent(_: IResolver): string {
    return [`// ${this.marker}`, ...this.options.render(this.entries()), ''].join('\n');
  }

  private entries(): string[] {
    const ignored = new Set([basename(this.options.fileName, '.ts'), 'index', ...(this.options.except ?? [])]);
    return readdirSync(join(this.project.outdir, this.options.folder))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
      .map((file) => basename(file, '.ts'))
      .filter((name) => !ignored.has(name))
      .sort();
  }
}

/** `set-voice` becomes `SetVoice`: a file is named after the class that it holds. */
export function className(fileName: string): string {
  return fileName.split('-').map((word) => word[0].toUpperCase() + word.slice(1)).join('');
}

/** `block-in-flow-type` becomes `blockInFlowType`. */
export function constantName(fileName: string): string {
  const pascal = className(fileName);
  return pascal[0].toLowerCase() + pascal.slice(1);
}
