import { Problems, shown } from '../../../language/problems';
import type { DeployedResource } from '../deployed-resource';
import { digitsOf } from '../invent';
import type { Reader } from '../model-builder';
import type { Properties } from '../properties';

const DEFAULT_LENGTH = 32;

const secret: Reader = (resource, { secrets, problems }) => {
  const { arn, properties } = resource;
  const name = arn.split(':')[6].replace(/-[^-]*$/, '');
  secrets.set(arn, { arn, name, value: properties.optionalText('SecretString') ?? generated(resource, problems) });
};

/** Alone, or as one member of a JSON object. */
function generated({ arn, label, properties }: DeployedResource, problems: Problems): string {
  const wanted = properties.at('GenerateSecretString');
  const word = password(arn, wanted);
  const member = wanted.optionalText('GenerateStringKey');
  if (member === undefined) return word;
  const template = wanted.optionalText('SecretStringTemplate') ?? '{}';
  try {
    return JSON.stringify({ ...JSON.parse(template), [member]: word });
  } catch {
    problems.add('SecretTemplate', `${label}, property "SecretStringTemplate" is no JSON object, got ${shown(template)}; write one, e.g. {}`);
    return word;
  }
}

/** Digits do where letters are not wanted, and nobody minds them elsewhere. */
function password(arn: string, wanted: Properties): string {
  const length = wanted.number('PasswordLength') ?? DEFAULT_LENGTH;
  const onlyDigits = wanted.flag('ExcludeLowercase') === true;
  const pool = Array.from({ length: Math.ceil(length / 16) }, (_, round) => digitsOf(arn, String(round))).join('');
  return (onlyDigits ? pool.replace(/[a-f]/g, (letter) => String(letter.charCodeAt(0) % 10)) : pool).slice(0, length);
}

const key: Reader = ({ arn, ref, properties }, { keys, resources }) => {
  const aliases = resources.filter((one) => one.type === 'AWS::KMS::Alias' && [arn, ref].includes(one.properties.text('TargetKeyId')));
  keys.set(arn, {
    arn,
    id: ref,
    usage: properties.optionalText('KeyUsage') ?? 'ENCRYPT_DECRYPT',
    spec: properties.optionalText('KeySpec') ?? 'SYMMETRIC_DEFAULT',
    aliases: aliases.map((alias) => alias.ref),
  });
};

export const SECRETS = { 'AWS::SecretsManager::Secret': secret, 'AWS::KMS::Key': key };
