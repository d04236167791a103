import { Traffic } from './traffic';
import { FunctionAnswer, TrafficProps } from './traffic-props';
import type { JsonObject } from '../../language/json';
import type { FunctionOutcome, Invoker } from '../../simulation/center/functions';
import { simulate } from '../../simulation/statistics/simulate';
import type { DeployedModel } from '../../simulation/template/deployed-model';
import { modelOf } from '../../simulation/template/model-of';
import { Clock } from '../clock';
import { byName } from '../named';
import { DEFAULT_SEED, DEFAULT_START } from '../simulation-props';
import { Deployable, stacksOf } from '../sources';
import { timeZoneOf } from '../time-zone';

/**
 * Lets many people call and agents work by themselves, in what a template declares, and measures what comes of it: waits, service
 * levels, abandoned calls, occupancy. A day takes seconds. The same seed brings the same.
 */
export function simulateTraffic(source: Deployable, props: TrafficProps): Traffic {
  const { callers, staff, warmUp, duration, serviceLevels, answers = {}, onRecord, seed = DEFAULT_SEED, assumptions } = props;
  const model = modelOf(stacksOf(source), props);
  const metrics = simulate({
    model,
    start: new Clock(props.timeZone ?? timeZoneOf(model)).instant(props.startsAt ?? DEFAULT_START),
    seed,
    assumptions,
    callers: callers.map((one) => ({ ...one, flow: byName('flow', model.flows, one.flow)[0] })),
    staff: staff.map((one) => ({ ...one, profile: byName('routing profile', model.profiles, one.profile)[0] })),
    warmUp: warmUp?.toMilliseconds(),
    duration: duration?.toMilliseconds(),
    serviceLevels: serviceLevels?.map((level) => level.toMilliseconds()),
    onRecord,
    onStart: (center) => { center.invoker = invokerOf(model, answers); },
  });
  return new Traffic(model, metrics);
}

/** Whoever answers nothing has failed. */
function invokerOf(model: DeployedModel, answers: Readonly<Record<string, FunctionAnswer>>): Invoker {
  const byArn = new Map(Object.entries(answers).map(([name, answer]) => [byName('function', model.functions, name)[0], answer]));
  return ({ functionArn, event }, done) => done(outcomeOf(byArn.get(functionArn), event));
}

function outcomeOf(answer: FunctionAnswer | undefined, event: JsonObject): FunctionOutcome {
  return answer ? { kind: 'returned', value: answer(event), took: 0 } : { kind: 'threw', took: 0 };
}
