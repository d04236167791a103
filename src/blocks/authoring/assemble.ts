import { AssembledAction, Assembly, RenderedFlow, Target } from './assembly';
import { FlowPart } from './flow-part';
import type { ModuleContract } from './module-contract';
import { FlowAction } from '../../language/action';
import { FlowDocument } from '../../language/document';
import { FlowTypeName } from '../../language/flow-type';
import { JsonObject } from '../../language/json';
import { designerLayout } from '../../language/layout';
import { FLOW_LANGUAGE_VERSION } from '../../language/limits';
import { Problems } from '../../language/problems';

const ENTRY = { block: '(start)', branch: 'next' };

/** The service refuses a module without this part, which nothing reads: what a module takes and returns is said elsewhere. */
const UNUSED_SETTINGS: JsonObject = {
  InputParameters: [],
  OutputParameters: [],
  Transitions: ['Success', 'Error'].map((name) => ({ DisplayName: name, ReferenceName: name, Description: '' })),
};

/** Builds the document of a flow that is made of parts. */
export function assembleFlow(
  part: FlowPart, failure: FlowPart | undefined, flowType: FlowTypeName, problems: Problems, contract?: ModuleContract,
): RenderedFlow {
  const assembly = new Assembly(flowType, problems, contract);
  let failureStart: string | undefined;
  const onError: Target | undefined = failure
    && ((asker) => failureStart ??= failure._connect(assembly, { next: assembly.nowhere, scope: [] }, asker));
  const start = part._connect(assembly, { next: assembly.nowhere, onError, scope: [] }, ENTRY);
  const { actions, startAction } = assembly.finish(start);
  const settings: JsonObject = flowType === 'MODULE' ? { Settings: UNUSED_SETTINGS } : {};
  const document = FlowDocument._fromJson({ ...documentJson(startAction, actions), ...settings });
  return { document, uses: assembly.uses, declarations: assembly.declarations };
}

function documentJson(startAction: string, actions: readonly AssembledAction[]): JsonObject {
  return {
    Version: FLOW_LANGUAGE_VERSION,
    StartAction: startAction,
    Metadata: designerMetadata(startAction, actions),
    Actions: actions.map(({ json }) => json),
  };
}

function designerMetadata(startAction: string, actions: readonly AssembledAction[]): JsonObject {
  const family = new Map(actions.flatMap(({ json, metadata }) =>
    ((metadata.children ?? []) as string[]).map((child) => [child, String(json.Identifier)] as const)));
  const views = actions.map(({ json }, index) => new FlowAction(json, index));
  const { entryPoint, positions } = designerLayout(views, startAction, family);
  return {
    entryPointPosition: entryPoint,
    ActionMetadata: Object.fromEntries(views.map(({ identifier }, index) => [
      identifier, { position: positions.get(identifier) ?? {}, isFriendlyName: true, ...actions[index].metadata },
    ])),
  };
}
