import { CONNECT } from './connect';
import { CONNECT_CUSTOM } from './connect-custom';
import { GENERAL } from './general';
import { Inventing, Making } from './making';
import type { Physical } from './physical';
import { SERVERLESS } from './serverless';
import { own } from '../../../language/json';
import type { StackScope } from '../stack-scope';

const INVENTORS: Readonly<Record<string, Inventing>> = { ...CONNECT, ...CONNECT_CUSTOM, ...SERVERLESS, ...GENERAL };

/** Names, identifiers and ARNs as the service would give them, and the same in every run. */
export function physicalOf(scope: StackScope, logicalId: string): Physical {
  const type = scope.typeOf(logicalId);
  return (own(INVENTORS, type) ?? other(type))(new Making(scope, logicalId));
}

const LONGEST = 255;

/** Everything else has a name and perhaps an ARN; who needs another attribute has to be told. */
function other(type: string): Inventing {
  const [, service = 'custom', kind = 'resource'] = type.toLowerCase().split('::');
  return (making) => {
    const name = making.scope.inventedName(making.logicalId, LONGEST);
    const arn = making.arn(service, `${kind}/${name}`);
    const attributes: Physical['attributes'] = type.startsWith('AWS::') ? { Arn: arn } : {};
    return { arn, ref: name, attributes };
  };
}
