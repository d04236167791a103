import { ApiError } from '../../../../src/simulation/cloud/http/api-call';
import { kms } from '../../../../src/simulation/cloud/services/kms';

const ARN = 'arn:aws:kms:us-east-1:111122223333:key/1b2c3d4e-0000-4000-8000-000000000001';
const MAC = { arn: ARN, id: ARN.split('/')[1], usage: 'GENERATE_VERIFY_MAC', spec: 'HMAC_256', aliases: ['alias/numbers'] };
const OTHER = { ...MAC, arn: ARN.replace(/1$/, '2'), id: 'other', aliases: [] };
const CIPHER = { ...MAC, arn: ARN.replace(/1$/, '3'), id: 'cipher', usage: 'ENCRYPT_DECRYPT', spec: 'SYMMETRIC_DEFAULT', aliases: [] };
const service = kms(new Map([MAC, OTHER, CIPHER].map((key) => [key.arn, key])));

const ask = (operation: string, input: Record<string, string>) => (
  service({ service: 'kms', caller: 'fn', operation, input: { MacAlgorithm: 'HMAC_SHA_256', Message: 'KzEyMDY1NTUwMTIz', ...input } }) as Record<string, unknown>);

function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as ApiError).type;
  }
  return 'none';
}

test.each([ARN, MAC.id, 'alias/numbers', 'arn:aws:kms:us-east-1:111122223333:alias/numbers'])('a key is found by %s, and gives a message the same code each time', (KeyId) => {
  const { Mac, ...rest } = ask('GenerateMac', { KeyId });
  expect(rest).toEqual({ KeyId: ARN, MacAlgorithm: 'HMAC_SHA_256' });
  expect(Buffer.from(String(Mac), 'base64')).toHaveLength(32);
  expect(ask('GenerateMac', { KeyId: ARN }).Mac).toBe(Mac);
  expect(ask('VerifyMac', { KeyId, Mac: String(Mac) })).toMatchObject({ MacValid: true });
});

test('another key, and another message, have another code', () => {
  const Mac = String(ask('GenerateMac', { KeyId: ARN }).Mac);
  expect(ask('GenerateMac', { KeyId: OTHER.arn }).Mac).not.toBe(Mac);
  expect(refusal(() => ask('VerifyMac', { KeyId: OTHER.arn, Mac }))).toBe('KMSInvalidMacException');
  expect(refusal(() => ask('VerifyMac', { KeyId: ARN, Mac, Message: 'eA==' }))).toBe('KMSInvalidMacException');
});

test.each([
  ['a key that does not exist', { KeyId: 'none' }, 'NotFoundException'],
  ['a key that encrypts', { KeyId: CIPHER.arn }, 'InvalidKeyUsageException'],
  ['an algorithm that is not that of the key', { KeyId: ARN, MacAlgorithm: 'HMAC_SHA_512' }, 'InvalidKeyUsageException'],
])('%s is refused', (_, input, type) => {
  expect(refusal(() => ask('GenerateMac', input as unknown as Record<string, string>))).toBe(type);
});
