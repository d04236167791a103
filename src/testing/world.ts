import { Clock } from './clock';
import type { Coverage } from './flow-coverage/coverage';
import { Paths } from './paths';
import { DEFAULT_SEED, DEFAULT_START, SimulationProps } from './simulation-props';
import { Circumstances, StoryError } from './story-error';
import { timeZoneOf } from './time-zone';
import { Transcript } from './transcript/transcript';
import { Center } from '../simulation/center/center';
import { Cloud } from '../simulation/cloud/cloud';
import { centerInstance } from '../simulation/cloud/instance/center-instance';
import { invokerOf } from '../simulation/cloud/invoker';
import { randomOf } from '../simulation/kernel/random';
import type { TimeSpan } from '../simulation/kernel/time-span';
import type { DeployedModel } from '../simulation/template/deployed-model';

/** Chance in the cloud takes nothing from chance in the center. */
const CLOUD_SEED = 7919;

const E164 = /^\+[1-9]\d{6,14}$/;

/** What goes wrong while time passes; undefined as long as nothing does. */
export type Watch = () => string | undefined;

/** The center, the cloud around it and the clock of both: what all parts of a story share. */
export class World {
  static async open(model: DeployedModel, props: SimulationProps): Promise<World> {
    const { startsAt = DEFAULT_START, seed = DEFAULT_SEED, assumptions, variables } = props;
    const clock = new Clock(props.timeZone ?? timeZoneOf(model));
    const center = new Center({ model, start: clock.instant(startsAt), seed, assumptions });
    const cloud = await Cloud.start({
      model,
      variables,
      instance: centerInstance(center),
      timeline: center.timeline,
      trace: center.trace,
      random: randomOf(seed + CLOUD_SEED),
    });
    center.invoker = invokerOf(cloud);
    props.coverage?.watch(center.trace, model);
    return new World(model, center, cloud, clock, seed, props.coverage);
  }

  readonly paths: Paths;
  readonly transcript: Transcript;
  private readonly watches: Watch[] = [];
  private readonly names = new Map<string, string>();

  private constructor(
    readonly model: DeployedModel,
    readonly center: Center,
    readonly cloud: Cloud,
    readonly clock: Clock,
    readonly seed: number,
    readonly coverage: Coverage | undefined,
  ) {
    this.paths = new Paths(center.trace);
    this.transcript = Transcript.of(center.trace, model, { timeZone: clock.timeZone, customer: (number) => this.names.get(number) });
  }

  get now(): number {
    return this.center.now;
  }

  nameCustomer(number: string, name: string): void {
    const other = this.names.get(number);
    if (!E164.test(number)) throw new Error(`customer "${name}" has no phone number, got "${number}"; write one in E.164, e.g. +12065550123`);
    if (other !== undefined) throw new Error(`customer "${name}" has the number of "${other}", got ${number}; give everybody a number of their own`);
    this.names.set(number, name);
  }

  /** Ends the story as soon as time passes and something is wrong. */
  watch(watch: Watch): void {
    this.watches.push(watch);
  }

  /** Everything that happens now: functions that were invoked answer, and flows go on. */
  async settle(): Promise<void> {
    await this.advanceTo(this.now);
  }

  async advance(span: TimeSpan, isThere?: () => boolean): Promise<boolean> {
    return this.advanceTo(this.now + span.toMilliseconds(), isThere);
  }

  /** Lets time pass until then, or until what is waited for is there; whether it is. */
  async advanceTo(instant: number, isThere: () => boolean = () => false): Promise<boolean> {
    if (!(instant >= this.now)) {
      throw this.error(`time goes back, got ${this.clock.text(instant)} when it is ${this.clock.text(this.now)}; write a later time, or begin another simulation`);
    }
    let wrong: string | undefined;
    const isOver = () => {
      wrong = this.wrong();
      return wrong !== undefined || isThere();
    };
    const there = await this.cloud.advance(instant, isOver);
    wrong ??= this.wrong();
    if (wrong !== undefined) throw this.error(wrong);
    return there || isThere();
  }

  /** What the test is told: what was expected, how things stand, and what happened until then. */
  error(message: string, circumstances?: Circumstances): StoryError {
    return new StoryError(this, message, circumstances);
  }

  private wrong(): string | undefined {
    for (const watch of this.watches) {
      const wrong = watch();
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  }
}
