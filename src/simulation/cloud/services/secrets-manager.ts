import type { JsonObject } from '../../../language/json';
import { ApiError, Service, serviceOf } from '../http/api-call';

/** By its ARN, or by the name in it. */
export function secretsManager(secrets: ReadonlyMap<string, string>): Service {
  return serviceOf({
    GetSecretValue: ({ SecretId }: JsonObject) => {
      const id = String(SecretId);
      const [arn, text] = [...secrets].find(([known]) => known === id || known.split(':')[6] === id) ?? [];
      if (text === undefined) throw new ApiError('ResourceNotFoundException', 'Secrets Manager can\'t find the specified secret.');
      return { ARN: arn, Name: id, SecretString: text, VersionId: '00000000-0000-4000-8000-000000000001', VersionStages: ['AWSCURRENT'] };
    },
  });
}
