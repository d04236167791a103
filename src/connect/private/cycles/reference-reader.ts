import { CfnResource, DefaultTokenResolver, IPostProcessor, IResolvable, IResolveContext, Reference, Stack, Tokenization } from 'aws-cdk-lib';
import { JsonObject } from '../../../language/json';

/** What was read of a resource. */
export interface ReadResource {
  /** As it gets into the template, but for texts, which hold their references and may lack the rest. */
  readonly deployed: JsonObject;
  /** Whether it refers to other stacks. */
  readonly leavesStack: boolean;
}

/** Reads resources for what they refer to. What many refer to is resolved once, which takes most of the time otherwise. */
export class ReferenceReader extends DefaultTokenResolver {
  private readonly known = new Map<IResolvable, unknown>();
  private leavesStack = false;

  constructor(private readonly stack: Stack) {
    super({ join: (left, right) => ({ 'Fn::Join': ['', [left, right]] }) });
  }

  public read(resource: CfnResource): ReadResource {
    this.leavesStack = false;
    const { Resources = {} } = resource._toCloudFormation() as { Resources?: Record<string, unknown> };
    const [deployed = {}] = Object.values(Resources);
    return {
      deployed: Tokenization.resolve(deployed, { scope: resource, resolver: this, preparing: true }) as JsonObject,
      leavesStack: this.leavesStack,
    };
  }

  public resolveToken(token: IResolvable, context: IResolveContext, postProcessor: IPostProcessor): unknown {
    if (!Reference.isReference(token)) return super.resolveToken(token, context, postProcessor);
    if (Stack.of(token.target) !== this.stack) this.leavesStack = true;
    const known = this.known.get(token) ?? super.resolveToken(token, context, postProcessor);
    this.known.set(token, known);
    return known;
  }
}
