import { CfnContactFlow, IContactFlowRef } from 'aws-cdk-lib/aws-connect';
import { Problems, shown } from '../../language/problems';
import { ContactFlow } from '../contact-flow';
import { ContactFlowType } from '../contact-flow-type';

/** The type of a flow; undefined for one that was imported. */
function typeOf(flow: IContactFlowRef): string | undefined {
  if (flow instanceof ContactFlow) return flow.contactFlowType;
  return flow instanceof CfnContactFlow ? flow.type : undefined;
}

/** `use` completes `…, which is not run for <use>`. */
export function checkFlowType(problems: Problems, prop: string, flow: IContactFlowRef, wanted: ContactFlowType, use: string): void {
  const type = typeOf(flow);
  problems.addUnless(
    type === undefined || type === wanted,
    'FlowTypeMismatch',
    `${prop} has a type that is not run for ${use}, got ${shown(flow.node.path)} of the type ${type}; pass a flow of the type ${wanted}`,
  );
}
