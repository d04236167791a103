import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** Fetches the secret whose string is the key of the hash. */
export function secretKey(client: SecretsManagerClient, secretArn: string): () => Promise<string> {
  return async () => {
    const { SecretString: key } = await client.send(new GetSecretValueCommand({ SecretId: secretArn }));
    if (!key) throw new Error('The secret holds no text.');
    return key;
  };
}
