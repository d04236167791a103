import type { ActionDraft } from './block';
import { FlowPart } from './flow-part';
import type { MessageTemplate } from './message-template';
import { checkTexts } from './text-checks';
import { JsonObject } from '../../language/json';
import { Problems } from '../../language/problems';
import { BlockSpec, ParameterSpec } from '../../language/spec';

export function checkTemplate(prop: string, template: MessageTemplate | undefined, problems: Problems): void {
  checkTexts({ [`${prop}.knowledgeBaseArn`]: template?.knowledgeBaseArn, [`${prop}.templateArn`]: template?.templateArn }, problems);
}

export function templateParameters({ knowledgeBaseArn, templateArn }: MessageTemplate): Record<string, string> {
  return { WisdomKnowledgeBaseArn: knowledgeBaseArn, WisdomMessageTemplateArn: templateArn };
}

/** The two names of a template, wherever in the parameters they stand. */
export function templateSpecs(prefix = ''): ParameterSpec[] {
  return ['WisdomKnowledgeBaseArn', 'WisdomMessageTemplateArn']
    .map((name) => ({ path: `${prefix}${name}`, kind: 'text', required: true, dynamic: 'either' }));
}

/** A message of a campaign is always made from a template. */
export function campaignMessage(template: MessageTemplate): JsonObject {
  return { MessageSourceType: 'TEMPLATE', TemplatedMessage: templateParameters(template) };
}

export function campaignMessageSpecs(path: string): ParameterSpec[] {
  return [
    { path, kind: 'object', required: true },
    { path: `${path}.TemplatedMessage`, kind: 'object', required: true },
    { path: `${path}.MessageSourceType`, kind: 'enum', required: true, dynamic: 'static', values: ['TEMPLATE'] },
    ...templateSpecs(`${path}.TemplatedMessage.`),
  ];
}

/** The first action of a message that is made from a template. */
export function renderDraft(spec: BlockSpec, template: MessageTemplate, onTemplateError?: FlowPart, onError?: FlowPart): ActionDraft {
  return { spec, parameters: templateParameters(template), errors: { TemplateRenderingError: onTemplateError, NoMatchingError: onError } };
}
