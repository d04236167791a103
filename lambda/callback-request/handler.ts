import { apiFace } from './api';
import { flowFace } from './flow';
import type { Ports } from './ports';
import { child } from '../shared/record';

/** Tells the callers apart by the shape of what they send, which none of them can choose. */
export function createHandler(ports: Ports): (event: unknown) => Promise<unknown> {
  const [flow, api] = [flowFace(ports), apiFace(ports)];
  return async (event) => child(event, 'requestContext') === undefined ? flow(event) : api(event);
}
