import type { DeployedModel } from '../simulation/template/deployed-model';

/** The one of the hours of operation, if there is only one. */
export function timeZoneOf({ hours }: Pick<DeployedModel, 'hours'>): string {
  const zones = [...new Set([...hours.values()].map(({ timeZone }) => timeZone))];
  return zones.length === 1 ? zones[0] : 'UTC';
}
