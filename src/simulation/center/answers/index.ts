import type { Center } from '../center';
import { FlowRun } from '../flow-run';
import * as agent from './agent';
import * as call from './call';
import * as callback from './callback';
import * as hours from './hours';
import * as input from './input';
import * as invoke from './invoke';
import * as metrics from './metrics';
import * as modules from './module';
import * as outside from './outside';
import * as queue from './queue';
import * as setting from './setting';
import * as thirdParty from './third-party';
import * as time from './time';
import * as turn from './turn';
import { Request, RequestKind, Requests } from '../../interpreter/requests';
import { waitsForPickUp } from '../before-pick-up';

/** Answers one kind of question, or says that the answer comes later. */
export type Answerer<K extends RequestKind> = (center: Center, run: FlowRun, details: Requests[K]['ask']) => unknown;

const ANSWERERS: Partial<{ [K in RequestKind]: Answerer<K> }> = {
  ...agent.ANSWERERS,
  ...call.ANSWERERS,
  ...callback.ANSWERERS,
  ...hours.ANSWERERS,
  ...input.ANSWERERS,
  ...invoke.ANSWERERS,
  ...metrics.ANSWERERS,
  ...modules.ANSWERERS,
  ...outside.ANSWERERS,
  ...queue.ANSWERERS,
  ...setting.ANSWERERS,
  ...thirdParty.ANSWERERS,
  ...time.ANSWERERS,
  ...turn.ANSWERERS,
};

export function answering(center: Center, run: FlowRun, request: Request): unknown {
  const { kind, ask } = request;
  if (waitsForPickUp(run, kind)) return run.waitUntilPickedUp(() => answering(center, run, request));
  const answerer = ANSWERERS[kind] as Answerer<RequestKind> | undefined;
  if (!answerer) throw new Error(`nobody answers ${kind}`);
  return answerer(center, run, ask as never);
}
