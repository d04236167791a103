import { Token } from 'aws-cdk-lib';
import { Problems, shown } from '../../language/problems';

/** Checks a country that may be left out, or be known at deployment only. */
export function checkCountry(prop: string, country: string | undefined, problems: Problems): void {
  problems.addUnless(country === undefined || Token.isUnresolved(country) || /^[A-Z]{2}$/.test(country), 'NotACountry',
    `${prop} must be an ISO 3166 code of two letters, got ${shown(country)}; write it like "US"`);
}
