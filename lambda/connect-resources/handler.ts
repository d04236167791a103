import type { Applied, Operation, OperationPorts, Properties } from './operation';
import { patiently } from './patience';
import { reasonOf } from './reason';
import { type CustomResourceEvent, idOfFailure, idOfMade, operationName } from './request';
import { type CustomResourceResponse, failure, success } from './response';
import { describeFailure } from '../shared/failure';
import type { Log } from '../shared/log';
import { child } from '../shared/record';

export interface Ports extends OperationPorts {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly respond: (url: string, response: CustomResourceResponse) => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  readonly log: Log;
}

/** Answers in any case: CloudFormation would wait for an hour. */
export function createHandler(ports: Ports): (event: CustomResourceEvent) => Promise<CustomResourceResponse> {
  return async (event) => {
    const response = await responseTo(event, ports);
    await ports.respond(event.ResponseURL, response);
    return response;
  };
}

async function responseTo(event: CustomResourceEvent, ports: Ports): Promise<CustomResourceResponse> {
  const fields = { operation: operationName(event), request: event.RequestType, resource: event.LogicalResourceId };
  const operation = child(ports.operations, fields.operation) as Operation | undefined;
  if (!operation) return failure(event, `${event.ResourceType} is no type that this function knows; use the version of the library that made it`);
  try {
    const applied = await patiently(() => run(operation, event, ports), ports.wait);
    ports.log.info('The custom resource is done.', fields);
    return success(event, applied);
  } catch (error) {
    ports.log.error('The custom resource failed.', { ...fields, ...describeFailure(error) });
    return failure(event, reasonOf(operation.subject(event.ResourceProperties), error));
  }
}

async function run(operation: Operation, event: CustomResourceEvent, ports: Ports): Promise<Applied> {
  const properties = own(event.ResourceProperties);
  if (event.RequestType !== 'Delete') return operation.apply(ports, properties, event.OldResourceProperties && own(event.OldResourceProperties));
  await operation.withdraw(ports, properties, idOfMade(event)).catch(unlessGone);
  return { id: idOfFailure(event) };
}

function own({ ServiceToken: _, ServiceTimeout: __, ...properties }: Properties): Properties {
  return properties;
}

function unlessGone(error: unknown): void {
  if ((error as Error | undefined)?.name !== 'ResourceNotFoundException') throw error;
}
