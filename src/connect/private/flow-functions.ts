import { IInstanceRef } from 'aws-cdk-lib/aws-connect';
import { IFunctionRef } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { ContentNeeds } from './content-needs';
import type { ResourceUse } from '../../blocks/authoring/assembly';
import { LambdaAssociation } from '../lambda-association';

/** A flow can only invoke what is associated with its instance, so the association comes first. */
export function associateFunctions(flow: Construct, needs: ContentNeeds, instance: IInstanceRef, uses: readonly ResourceUse[]): void {
  for (const { resource } of uses.filter(({ kind }) => kind === 'function')) {
    needs.add(LambdaAssociation.forFunction(flow, instance, resource as unknown as IFunctionRef));
  }
}

/** A flow names an alias by its text only, so nothing but this makes what it invokes come first. */
export function dependOnModules(needs: ContentNeeds, uses: readonly ResourceUse[]): void {
  for (const { resource } of uses.filter(({ kind }) => kind === 'module')) needs.add(resource);
}
