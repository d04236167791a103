import { DuplicateCheck, CancelCallback, QueuedCallbackProps } from '../../src/callbacks';
import { FlowDocument } from '../../src/language/document';
import { JsonObject } from '../../src/language/json';
import { messageOf } from '../connect/private/fixtures';
import { CallCenter } from '../private/callback-setup';
import { flowOf } from '../private/template-flows';
import { actionsByName, branchesOf } from '../private/walk';

function inboundFlow(props: Partial<QueuedCallbackProps> = {}): FlowDocument {
  const center = new CallCenter();
  center.callback(props);
  return flowOf(center.template, 'CallbackInbound').document;
}

function branches(document: FlowDocument, block: string): Record<string, string> {
  return Object.fromEntries(branchesOf(actionsByName(document).get(block)!).map(({ name, target }) => [name, target]));
}

const parametersOf = (document: FlowDocument, block: string) => actionsByName(document).get(block)!.Parameters as JsonObject;

describe('A customer who has a callback already', () => {
  test('is asked what to do with it only if the number is the one of the call', () => {
    const flow = inboundFlow();
    expect(branches(flow, 'Is a callback waiting')).toMatchObject({ duplicate: 'Is it the own number' });
    expect(branches(flow, 'Is it the own number')).toStrictEqual({ yes: 'Manage callback', NoMatchingCondition: 'Say already requested' });
    expect(parametersOf(flow, 'Use calling number').Attributes).toMatchObject({ callbackNumberIsOwn: 'yes' });
    expect(parametersOf(flow, 'Use entered number').Attributes).toMatchObject({ callbackNumberIsOwn: 'no' });
  });

  test('keeps it by a key, by silence, and whenever the menu fails', () => {
    expect(branches(inboundFlow(), 'Manage callback')).toStrictEqual({
      1: 'Say already requested',
      2: 'Cancel to move',
      3: 'Cancel callback',
      InputTimeLimitExceeded: 'Say already requested',
      NoMatchingCondition: 'Say already requested',
      NoMatchingError: 'Say already requested',
    });
  });

  test('is told so if it was cancelled or is gone, and stays in line', () => {
    const flow = inboundFlow();
    expect(branches(flow, 'Cancel callback')).toStrictEqual({ next: 'Is it cancelled', NoMatchingError: 'Say callback not changed' });
    expect(branches(flow, 'Is it cancelled')).toStrictEqual({
      cancelled: 'Say callback cancelled', none: 'Say callback cancelled', NoMatchingCondition: 'Say callback not changed',
    });
    expect(branches(flow, 'Say callback cancelled')).toStrictEqual({ next: 'Stay in line', NoMatchingError: 'Stay in line' });
  });

  test('gives another number only when the callback is certainly gone, and keeps the time of the request', () => {
    const flow = inboundFlow();
    expect(branches(flow, 'Cancel to move')).toStrictEqual({ next: 'Is it free to move', NoMatchingError: 'Say callback not changed' });
    expect(branches(flow, 'Is it free to move')).toStrictEqual({
      cancelled: 'Keep time of request', none: 'Enter number', NoMatchingCondition: 'Say callback not changed',
    });
    expect(parametersOf(flow, 'Keep time of request').Attributes).toStrictEqual({ callbackRequestedAt: '$.External.requestedAt' });
    expect(branches(flow, 'Keep time of request')).toMatchObject({ next: 'Enter number' });
    expect(parametersOf(flow, 'Request begins now').Attributes).toStrictEqual({ callbackRequestedAt: 'now' });
    expect(parametersOf(flow, 'Reserve callback').LambdaInvocationAttributes).toMatchObject({ requestedAt: '$.Attributes.callbackRequestedAt' });
  });

  test('only hears that it stays, with a check of one\'s own and nothing to cancel with', () => {
    const center = new CallCenter();
    center.callback({ duplicateCheck: new DuplicateCheck(center.stack, 'Check', { instance: center.instance }) });
    const { document } = flowOf(center.template, 'CallbackInbound');
    expect(branches(document, 'Is a callback waiting')).toMatchObject({ duplicate: 'Say already requested' });
    expect(document.actionIdentifiers).not.toContain('Manage callback');
  });

  test('can be served by a check and a cancelling function that several callbacks share', () => {
    const center = new CallCenter();
    const duplicateCheck = new DuplicateCheck(center.stack, 'Check', { instance: center.instance });
    const cancelCallback = new CancelCallback(center.stack, 'Cancel', { instance: center.instance, duplicateCheck });
    center.callback({ duplicateCheck, cancelCallback });
    expect(flowOf(center.template, 'CallbackInbound').document.actionIdentifiers).toContain('Manage callback');
  });

  test('cannot be served by a cancelling function without its check', () => {
    const center = new CallCenter();
    const duplicateCheck = new DuplicateCheck(center.stack, 'Check', { instance: center.instance });
    const cancelCallback = new CancelCallback(center.stack, 'Cancel', { instance: center.instance, duplicateCheck });
    expect(messageOf(() => center.callback({ cancelCallback }))).toContain(
      '[CancelWithoutCheck] cancelCallback is given without the duplicateCheck that knows the callbacks, got one of two; give both, or leave both out');
  });
});
