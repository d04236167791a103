import type { CustomResourceResponse } from './response';

const ATTEMPTS = 5;

/** Puts the answer where CloudFormation reads it. Its signature covers an empty content type. */
export function responder(wait: (milliseconds: number) => Promise<unknown>) {
  return async (url: string, response: CustomResourceResponse): Promise<void> => {
    for (let attempt = 1; !await put(url, JSON.stringify(response), attempt === ATTEMPTS); attempt++) await wait(1000 * 2 ** attempt);
  };
}

/** Whether it arrived. The last attempt throws, so that the Lambda service runs everything again. */
async function put(url: string, body: string, isLast: boolean): Promise<boolean> {
  try {
    const { ok, status } = await fetch(url, { method: 'PUT', headers: { 'content-type': '' }, body });
    if (!ok) throw new Error(`The answer was refused with status ${status}.`);
    return true;
  } catch (error) {
    if (isLast) throw error;
    return false;
  }
}
