import { Styles, UNSTYLED } from '../diagram';
import type { TemplateResource } from './template';

/** The resources of templates, grouped by type. */
export function resourcesText(resources: readonly TemplateResource[], styles: Styles = UNSTYLED): string {
  const byType = new Map<string, TemplateResource[]>();
  for (const resource of resources) byType.set(resource.type, [...(byType.get(resource.type) ?? []), resource]);
  const width = Math.max(0, ...resources.map(({ logicalId }) => logicalId.length));
  return [...byType].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([type, members]) => [
    `${styles.heading(type)} (${members.length})`,
    ...members.map(({ logicalId, name = '' }) => `  ${logicalId.padEnd(width)}  ${name}`.trimEnd()),
  ]).join('\n');
}
