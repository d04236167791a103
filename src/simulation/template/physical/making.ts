import type { Physical } from './physical';
import { digitsOf, uuidOf } from '../invent';
import type { StackScope } from '../stack-scope';

/** What is at hand to invent the identifiers of a resource. */
export class Making {
  constructor(readonly scope: StackScope, readonly logicalId: string) {}

  get uuid(): string {
    return uuidOf(this.scope.stack, this.logicalId);
  }

  get digits(): string {
    return digitsOf(this.scope.stack, this.logicalId);
  }

  /** A property that others are called after. One with a problem has been reported. */
  text(property: string): string | undefined {
    const { value } = this.scope.property(this.logicalId, property);
    return value === undefined || typeof value === 'object' ? undefined : String(value);
  }

  /** The name that the template gives, or one as CloudFormation makes it. */
  named(property: string, most: number): string {
    return this.text(property) ?? this.scope.inventedName(this.logicalId, most);
  }

  arn(service: string, resource: string): string {
    const { partition, region, account } = this.scope;
    return `arn:${partition}:${service}:${region}:${account}:${resource}`;
  }

  /** For services that are the same in every region. */
  globalArn(service: string, resource: string): string {
    return `arn:${this.scope.partition}:${service}::${this.scope.account}:${resource}`;
  }

  /** Counts the resources of the same type that are made of the same thing, this one included: versions count from 1. */
  countOf(property: string): number {
    const { scope, logicalId } = this;
    const ids = scope.logicalIds.filter((id) => scope.typeOf(id) === scope.typeOf(logicalId));
    const of = (id: string) => scope.property(id, property).value;
    return ids.slice(0, ids.indexOf(logicalId) + 1).filter((id) => of(id) === of(logicalId)).length;
  }
}

export type Inventing = (making: Making) => Physical;
