import { AspectPriority, Aspects, CfnResource, IAspect, Stack, Stage } from 'aws-cdk-lib';
import { Construct, IConstruct } from 'constructs';
import { complete } from './completions';
import { chooseCuts } from './cuts';
import { cutId, CutProperty, isVersion, StackReferences } from './stack-references';
import { shown } from '../../../language/problems';
import { ConnectResource } from '../connect-resource';
import { deployedProperties, resourcesOf } from '../deployed';
import { referencesIn } from './references';

/** After all that changes resources, before all that only reads them. */
const PRIORITY = (AspectPriority.DEFAULT + AspectPriority.READONLY) / 2;

const DONE = new WeakSet<Stack>();

/** Makes the synthesis of a stack break the circles in which its flows, modules and queues refer to each other. */
export function breakCycles(stack: Stack): void {
  if (DONE.has(stack)) return;
  DONE.add(stack);
  const errors: string[] = [];
  Aspects.of(stack).add(new AtTheEnd(stack, () => errors.push(...breakIn(stack))), { priority: PRIORITY });
  stack.node.addValidation({ validate: () => errors });
}

/** Runs once, on the last construct of a stack, when the aspects of all others have had their turn. */
class AtTheEnd implements IAspect {
  private last?: IConstruct;
  private isOver = false;

  constructor(private readonly stack: Stack, private readonly run: () => void) {}

  public visit(node: IConstruct): void {
    if (this.isOver || (this.last !== undefined && node !== this.last)) return;
    this.last = lastOf(this.stack);
    if (node !== this.last) return;
    this.isOver = true;
    this.run();
  }
}

function lastOf(construct: IConstruct): IConstruct {
  const child = construct.node.children.filter((one) => !Stage.isStage(one)).pop();
  return child ? lastOf(child) : construct;
}

/** Takes out what has to be; tells the circles that stay. */
function breakIn(stack: Stack): string[] {
  const resources = resourcesOf(stack);
  const references = new StackReferences(stack, resources);
  const { ids: cuts, unbreakable } = chooseCuts(references);
  const ids = [...new Set([...cuts, ...references.longLists])].sort();
  const completions = new Map(ids.length > 0 ? completeAll(new Construct(stack, 'ConnectCompletions'), ids, resources) : []);
  letOthersWait(resources, completions);
  return unbreakable.map((circle) => {
    const paths = [...circle].map((id) => resources.get(id)?.node.path).filter((path) => path !== undefined);
    return `the stack cannot be deployed, because resources refer to each other in a circle, got ${paths.map(shown).sort().join(', ')}; `
      + 'take one of the references out, e.g. by writing the name instead';
  });
}

function completeAll(scope: Construct, ids: readonly string[], resources: ReadonlyMap<string, CfnResource>): [string, ConnectResource][] {
  return ids.map((id) => {
    const [logicalId, property] = id.split('.');
    return [id, complete(scope, resources.get(logicalId)!, property as CutProperty)];
  });
}

const PHONE_NUMBER_TYPE = 'Custom::ConnectPhoneNumberContactFlow';

/** A version copies the content, and a caller must not meet a stand-in. */
function letOthersWait(resources: ReadonlyMap<string, CfnResource>, completions: ReadonlyMap<string, ConnectResource>): void {
  for (const resource of completions.size > 0 ? resources.values() : []) {
    if (isVersion(resource)) {
      for (const flow of referencesIn(deployedProperties(resource))) {
        const completion = completions.get(cutId(flow, 'Content'));
        if (completion) resource.node.addDependency(completion);
      }
    } else if (resource.cfnResourceType === PHONE_NUMBER_TYPE) {
      resource.node.addDependency(...completions.values());
    }
  }
}
