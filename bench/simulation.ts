import { exitCodeOf } from './attempts';
import { floor } from './simulation/floor';
import { rival } from './simulation/rival';
import { Run, run } from './simulation/run';

/** What the requirements allow. */
const MIN_CONTACTS_PER_MINUTE = 1_000_000;
const MAX_GROWTH_OF_COST = 1.3;
const MAX_GROWTH_OF_HEAP_MB = 10;

const SMALL = 10_000;
/** Other work of the machine makes some of them slower, so that the quietest tells most. */
const SMALL_RUNS = 10;
/** Until the engine has compiled all that it will. */
const WARM_UP_RUNS = 5;
const LARGE = 1_000_000;
/** Of the long run, parts of ten thousand. */
const LAST_PARTS = 50;
const RIVAL_CONTACTS = 100_000;

process.exitCode = exitCodeOf(day);

/** Simulates a day of a million contacts, and less, on one core; whether it is within its budget. Time is that of the processor. */
function day(): boolean {
  for (let warming = 0; warming < WARM_UP_RUNS; warming++) run(SMALL);
  const small = quietest(Array.from({ length: SMALL_RUNS }, () => run(SMALL).perContact));
  const large = run(LARGE);
  const last = quietest(large.perContactInTurn.slice(-LAST_PARTS));
  const perMinute = 60_000 / large.perContact;
  console.log(`a day of ${LARGE} contacts, 200 agents, 20 queues, with metrics and records: ${microseconds(large.perContact)} per contact, `
    + `${Math.round(perMinute)} contacts per minute (budget ${MIN_CONTACTS_PER_MINUTE}); mean wait ${Math.round(large.meanWait)} ms`);
  console.log(`a contact of ${SMALL}: ${microseconds(small)}; one of the last of ${LARGE}: ${microseconds(last)}, `
    + `${(last / small).toFixed(2)} times as long (budget ${MAX_GROWTH_OF_COST}); both at the quietest`);
  console.log(`heap in use grows by ${large.heapGrowth.toFixed(1)} MB from contact ${SMALL} to contact ${LARGE} (budget ${MAX_GROWTH_OF_HEAP_MB} MB)`);
  compare(large);
  return perMinute >= MIN_CONTACTS_PER_MINUTE && last / small <= MAX_GROWTH_OF_COST && large.heapGrowth <= MAX_GROWTH_OF_HEAP_MB;
}

/** Not judged: with the same by a general library, and with the clock alone. */
function compare({ perContact, appointments }: Run): void {
  const empty = floor(appointments);
  console.log(`${appointments} appointments with nothing to do, ${(appointments / LARGE).toFixed(1)} per contact: ${empty.toFixed(0)} ms; `
    + `the simulation takes ${(perContact * LARGE / empty).toFixed(1)} times as long`);
  const other = rival(RIVAL_CONTACTS);
  console.log(other === undefined
    ? 'SimPy 2: not measured, since it is not installed; apt-get install python3-simpy'
    : `the same queues and agents in SimPy ${other.version}, without flows, contacts and metrics, ${RIVAL_CONTACTS} calls: `
      + `${microseconds(other.perContact)} per call, mean wait ${Math.round(other.meanWait)} ms; `
      + `the simulation takes ${(perContact / other.perContact).toFixed(2)} times as long`);
}

function quietest(milliseconds: readonly number[]): number {
  return Math.min(...milliseconds);
}

function microseconds(milliseconds: number): string {
  return `${(milliseconds * 1000).toFixed(1)} µs`;
}
