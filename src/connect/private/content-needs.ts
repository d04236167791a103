import { Dependable, IConstruct, IDependable } from 'constructs';

const KNOWN = new WeakMap<IConstruct, ContentNeeds>();

/** What has to exist before a flow or module gets its content, beside what the content refers to. */
export class ContentNeeds implements IDependable {
  /** The needs of a flow or module of this library; undefined for other constructs. */
  public static of(flow: IConstruct): ContentNeeds | undefined {
    return KNOWN.get(flow);
  }

  /** The needs of a flow or module, which the resource itself has until they move. */
  public static attachTo(flow: IConstruct): ContentNeeds {
    const needs = new ContentNeeds();
    KNOWN.set(flow, needs);
    flow.node.addDependency(needs);
    return needs;
  }

  /** Whether the content came by `define`, so that nobody expects it with the resource. */
  public isDefinedLater = false;

  private readonly targets: IDependable[] = [];
  private areMoved = false;

  private constructor() {
    const roots = () => this.areMoved ? [] : this.roots;
    Dependable.implement(this, { get dependencyRoots() { return roots(); } });
  }

  public add(target: IDependable): void {
    this.targets.push(target);
  }

  public get roots(): IConstruct[] {
    return this.targets.flatMap((target) => Dependable.of(target).dependencyRoots);
  }

  /** Takes them from the resource and gives them to what sets the content. */
  public moveTo(completion: IConstruct): void {
    this.areMoved = true;
    completion.node.addDependency(...this.targets);
  }
}
