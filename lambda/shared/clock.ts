/** Says the time in whole epoch seconds, the unit of the table's time-to-live attribute. */
export type Clock = () => number;

export const systemClock: Clock = () => Math.floor(Date.now() / 1000);
