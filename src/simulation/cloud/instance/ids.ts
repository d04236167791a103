/** The last part of an ARN, by which the API calls things. */
export function idIn(idOrArn: string): string {
  return idOrArn.split('/').pop()!;
}

/** The ARN of what an id, or an ARN, is of. */
export function arnOf(arns: Iterable<string>, idOrArn: string): string | undefined {
  for (const arn of arns) if (arn === idOrArn || idIn(arn) === idOrArn) return arn;
  return undefined;
}
