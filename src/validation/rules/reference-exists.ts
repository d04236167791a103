import { flow, goOn } from '../private/flow-examples';
import { referencesOf } from '../private/flow-references';
import { FlowRule } from '../rule';

export const referenceExists: FlowRule = {
  id: 'reference-exists',
  severity: 'error',
  summary: 'A flow names only resources that its stack has.',
  rationale: 'The deployment of a stack fails at a reference to a resource that it does not hold.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-import-export.html',
  bad: { ...flow(goOn('Go on', '${Gone.ContactFlowArn}')), missing: ['${Gone.ContactFlowArn}'] },
  good: flow(goOn('Go on', '${Next.ContactFlowArn}')),
  check: ({ graph, surroundings }) => [...graph.values()].flatMap((node) => referencesOf(node, () => true))
    .filter(({ reference }) => surroundings.isMissing?.(reference))
    .map(({ block, parameter, place, reference }) => ({
      block,
      place,
      fact: `the ${parameter.refersTo!} ${reference} is not in the stack`,
      remedy: 'declare it, or name one that exists',
    })),
};
