/** The last identifier of an ARN, without a version or alias behind it. */
export function idOfArn(arn: string): string {
  return arn.split('/').pop()!.split(':')[0];
}

/** The instance in the ARN of one of its resources: `…:instance/<id>/queue/<id>`. */
export function instanceOfArn(arn: string): string {
  const [, id] = /:instance\/([^/]+)/.exec(arn) ?? [];
  if (id === undefined) throw new Error(`${arn} names no instance`);
  return id;
}

/** What a resource is called for by its operation, as the instance and its own identifier. */
export function idsOfArn(arn: string): { instanceId: string; id: string } {
  return { instanceId: instanceOfArn(arn), id: idOfArn(arn) };
}
