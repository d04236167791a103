import { createHmac, timingSafeEqual } from 'crypto';
import type { JsonObject } from '../../../language/json';
import type { KeyModel } from '../../template/cloud-model';
import { ApiError, Service, serviceOf } from '../http/api-call';

/** Message authentication codes, made with a key that exists in the simulation alone: other codes than the service would give. */
export function kms(keys: ReadonlyMap<string, KeyModel>): Service {
  return serviceOf({
    GenerateMac: (input: JsonObject) => {
      const key = keyOf(keys, input);
      return { KeyId: key.arn, Mac: macOf(key, input).toString('base64'), MacAlgorithm: input.MacAlgorithm };
    },
    VerifyMac: (input: JsonObject) => {
      const key = keyOf(keys, input);
      const [wanted, given] = [macOf(key, input), Buffer.from(String(input.Mac), 'base64')];
      if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) throw new ApiError('KMSInvalidMacException', 'The MAC is not valid.');
      return { KeyId: key.arn, MacValid: true, MacAlgorithm: input.MacAlgorithm };
    },
  });
}

/** By its ARN, its id, or the name or the ARN of an alias. */
function keyOf(keys: ReadonlyMap<string, KeyModel>, { KeyId }: JsonObject): KeyModel {
  const id = String(KeyId).replace(/^.*:(?=alias\/)/, '');
  const key = [...keys.values()].find((one) => one.arn === id || one.id === id || one.aliases.includes(id));
  if (!key) throw new ApiError('NotFoundException', `Key '${id}' does not exist`);
  if (key.usage !== 'GENERATE_VERIFY_MAC') throw new ApiError('InvalidKeyUsageException', `${key.arn} key usage is ${key.usage} which is not valid for this operation.`);
  return key;
}

/** `HMAC_SHA_256` is for keys of the specification `HMAC_256`. */
function macOf({ arn, spec }: KeyModel, { Message, MacAlgorithm }: JsonObject): Buffer {
  const bits = /^HMAC_SHA_(224|256|384|512)$/.exec(String(MacAlgorithm))?.[1];
  if (bits === undefined || spec !== `HMAC_${bits}`) {
    throw new ApiError('InvalidKeyUsageException', `Algorithm ${String(MacAlgorithm)} is incompatible with key spec ${spec}.`);
  }
  return createHmac(`sha${bits}`, arn).update(Buffer.from(String(Message), 'base64')).digest();
}
