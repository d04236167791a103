import { CfnResource, DefaultTokenResolver, IPostProcessor, IResolvable, IResolveContext, Reference, Stack, Tokenization } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { JsonObject } from '../../../language/json';

/** What was read of a resource. */
export interface ReadResource {
  /** As it gets into the template, but that every reference is a `Ref`, and that texts may hold their references only. */
  readonly deployed: JsonObject;
  /** Whether it refers to other stacks. */
  readonly leavesStack: boolean;
}

/** Reads resources for what they refer to. The logical ids are known already: to work them out again takes longer than all the rest. */
export class ReferenceReader extends DefaultTokenResolver {
  private leavesStack = false;

  constructor(private readonly stack: Stack, private readonly ids: ReadonlyMap<IConstruct, string>) {
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
    const id = this.ids.get(token.target);
    if (id !== undefined) return { Ref: id };
    if (Stack.of(token.target) !== this.stack) this.leavesStack = true;
    return super.resolveToken(token, context, postProcessor);
  }
}
