/** Numbers above 0 and below 1. */
export type Random = () => number;

const FIRST = { factor: 40_014, modulus: 2_147_483_563 };
const SECOND = { factor: 40_692, modulus: 2_147_483_399 };

/** The same numbers for the same seed, everywhere: two generators combined by L'Ecuyer, whose numbers repeat after 2 * 10^18. */
export function randomOf(seed: number): Random {
  let one = start(seed, FIRST.modulus);
  let other = start(seed + 1, SECOND.modulus);
  return () => {
    one = (one * FIRST.factor) % FIRST.modulus;
    other = (other * SECOND.factor) % SECOND.modulus;
    const difference = one - other;
    return (difference > 0 ? difference : difference + FIRST.modulus - 1) / FIRST.modulus;
  };
}

/** Neighbouring seeds begin far from each other. */
function start(seed: number, modulus: number): number {
  return 1 + (Math.abs(Math.trunc(seed)) * 69_621 + 12_345) % (modulus - 1);
}

/** A waiting time with this mean whose past tells nothing of its rest. */
export function exponential(random: Random, mean: number): number {
  return -Math.log(random()) * mean;
}
