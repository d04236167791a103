import { apiFace } from './api';
import { flowFace } from './flow';
import type { Ports } from './ports';
import { smsFace } from './sms';
import { child } from '../shared/record';

/** Tells the callers apart by the shape of what they send, which none of them can choose. */
export function createHandler(ports: Ports): (event: unknown) => Promise<unknown> {
  const [flow, sms, api] = [flowFace(ports), smsFace(ports), apiFace(ports)];
  return async (event) => {
    if (child(event, 'requestContext') !== undefined) return api(event);
    return child(event, 'Records') === undefined ? flow(event) : sms(event);
  };
}
