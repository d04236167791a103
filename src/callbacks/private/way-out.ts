import { Chain, EndFlow, FlowContent, FlowPart } from '../../blocks';
import { BLOCK_SPECS } from '../../blocks/registry.generated';
import { FlowNode, flowGraph } from '../../language/graph';
import { Problems } from '../../language/problems';
import { specLookup } from '../../language/spec';

const PERSON = '(a person)';

/** Whether a part leads on to a person. Who only gets there by a failure has no way out. */
export function checkWayOut(part: FlowPart, problems: Problems): void {
  problems.addUnless(leadsOn(part), 'NoWayToPerson',
    'selfService never leads on to a person, got a part that always ends or goes elsewhere; let a branch of it end open');
}

function leadsOn(part: FlowPart): boolean {
  const problems = new Problems();
  const { document } = FlowContent.fromBlocks(Chain.of(part, new EndFlow(PERSON)))._render('CONTACT_FLOW', problems);
  const graph = flowGraph(document, specLookup(BLOCK_SPECS));
  const [open, seen] = [[document.startAction], new Set<string>()];
  for (let block = open.pop(); block !== undefined; block = open.pop()) {
    if (block === PERSON) return true;
    if (seen.has(block)) continue;
    seen.add(block);
    open.push(...waysOf(graph.get(block)));
  }
  return false;
}

function waysOf(node: FlowNode | undefined): string[] {
  const failures = node?.spec?.errors.filter(({ meaning }) => meaning === 'failure').map(({ type }) => type) ?? [];
  return node?.edges.filter(({ kind, label }) => kind !== 'error' || !failures.includes(label)).map(({ target }) => target) ?? [];
}
