/** What CloudFormation puts behind the logical id of what nobody named, which ends with what the CDK puts behind a path. */
const GENERATED = /(?:[0-9A-F]{8})?-[0-9A-F]{12}$/;
/** Digits alone may be a date. */
const HASH = /-?(?=[0-9]*[A-F])[0-9A-F]{8}$/;

/** A name without the hashes that tell nobody anything, and change with whatever is moved. */
export function plainName(name: string): string {
  return name.replace(GENERATED, '').replace(HASH, '') || name;
}
