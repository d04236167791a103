/** How the CDK writes a value into a string that is known only at deployment. */
const TOKEN = /\$\{Token\[[^\]]*\]\}/;

/** Whether a text holds a value that is not known yet, and so cannot be checked. */
export function isToken(text: string): boolean {
  return TOKEN.test(text);
}
