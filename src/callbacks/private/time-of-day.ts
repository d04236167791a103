/** Minutes since midnight of `HH:MM` up to `24:00`; undefined for anything else. */
export function minutesOfDay(time: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? (time === '24:00' ? [time, '24', '00'] : []);
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
