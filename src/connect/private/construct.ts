import { Names } from 'aws-cdk-lib';
import { IConstruct } from 'constructs';
import { ArnKind, checkArn } from './arn';
import { Problems } from '../../language/problems';

/** Most Connect resources have names of at most this many characters. */
export const NAME_LENGTH = 127;
export const DESCRIPTION_LENGTH = 250;

/** A name out of the construct path, stable from synth to synth. */
export function derivedName(construct: IConstruct, maxLength = NAME_LENGTH): string {
  return Names.uniqueResourceName(construct, { maxLength, separator: '-', allowedSpecialCharacters: '-' });
}

/** How an error names a construct: its class and its path. */
export function subjectOf(className: string, construct: IConstruct): string {
  return `${className} "${construct.node.path}"`;
}

/** The same for a construct that is about to be imported. */
export function importSubject(className: string, scope: IConstruct, id: string): string {
  return `${className} "${[scope.node.path, id].filter(Boolean).join('/')}"`;
}

/** Refuses to import an ARN that is not of the kind. */
export function requireArn(subject: string, prop: string, arn: string, kind: ArnKind): void {
  const problems = new Problems();
  checkArn(problems, prop, arn, kind);
  problems.throwIfAny(subject);
}
