/** What calendar and clock say at a place. */
export interface LocalTime {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Since midnight by the clock, from 0 to 1439, whatever daylight saving time did meanwhile. */
  readonly minutes: number;
}

/** Says the local time of an IANA zone at an epoch second. The zone of the function plays no part. */
export function localTimeIn(timeZone: string): (seconds: number) => LocalTime {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  });
  return (seconds) => {
    const { year, month, day, hour, minute } = Object.fromEntries(format.formatToParts(seconds * 1000).map(({ type, value }) => [type, value]));
    return { date: `${year.padStart(4, '0')}-${month}-${day}`, minutes: Number(hour) * 60 + Number(minute) };
  };
}
