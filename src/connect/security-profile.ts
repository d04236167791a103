import { IResource, Resource } from 'aws-cdk-lib';
import { IInstanceRef, ISecurityProfileRef, SecurityProfileReference } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { importSubject, requireArn } from './private/construct';
import { importedByName } from './private/lookup';

/**
 * A security profile: what a user may see and do.
 */
export interface ISecurityProfile extends IResource, ISecurityProfileRef {
  /**
   * The ARN of the security profile.
   *
   * @attribute
   */
  readonly securityProfileArn: string;
}

/**
 * Security profiles of an instance. Every instance has `Agent`, `CallCenterManager`, `QualityAnalyst` and `Admin`.
 *
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/connect-security-profiles.html
 */
export class SecurityProfile {
  /**
   * Imports a security profile by its ARN, `arn:aws:connect:<region>:<account>:instance/<id>/security-profile/<id>`.
   */
  public static fromSecurityProfileArn(scope: Construct, id: string, securityProfileArn: string): ISecurityProfile {
    requireArn(importSubject('SecurityProfile', scope, id), 'securityProfileArn', securityProfileArn, 'security-profile');
    class Import extends Resource implements ISecurityProfile {
      public readonly securityProfileArn = securityProfileArn;

      public get securityProfileRef(): SecurityProfileReference {
        return { securityProfileArn };
      }
    }
    return new Import(scope, id, { environmentFromArn: securityProfileArn });
  }

  /**
   * Imports a security profile by its name.
   *
   * It is looked up when the stack is deployed, and again only when the name here changes. If the instance has none of that
   * name, or two, the deployment fails and says which names are near.
   */
  public static fromSecurityProfileName(scope: Construct, id: string, instance: IInstanceRef, name: string): ISecurityProfile {
    const arn = importedByName(scope, id, 'SecurityProfile', { instance, kind: 'security-profile', name });
    return SecurityProfile.fromSecurityProfileArn(scope, id, arn);
  }

  private constructor() {}
}
