import type { JsonObject } from '../../../language/json';
import type { SecretModel } from '../../template/cloud-model';
import { ApiError, Service, serviceOf } from '../http/api-call';

/** By its ARN, or by the name in it. */
export function secretsManager(secrets: ReadonlyMap<string, SecretModel>): Service {
  return serviceOf({
    GetSecretValue: ({ SecretId }: JsonObject) => {
      const id = String(SecretId);
      const secret = secrets.get(id) ?? [...secrets.values()].find(({ name }) => name === id);
      if (!secret) throw new ApiError('ResourceNotFoundException', 'Secrets Manager can\'t find the specified secret.');
      return { ARN: secret.arn, Name: secret.name, SecretString: secret.value, VersionId: '00000000-0000-4000-8000-000000000001', VersionStages: ['AWSCURRENT'] };
    },
  });
}
