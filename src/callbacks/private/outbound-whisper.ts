import { Validations } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { ContactFlow, IQueue, Queue } from '../../connect';
import { shown } from '../../language/problems';

/**
 * Lets a callback queue greet its customers. An imported queue cannot be changed, a flow that somebody chose is not replaced, and a
 * queue of another stack cannot refer to this one, whose flows refer to the queue.
 */
export function greetOn(scope: Construct, queue: IQueue, flow: ContactFlow): void {
  if (!(queue instanceof Queue) || queue.outboundFlow !== undefined) return;
  if (queue.stack === flow.stack) {
    queue.addOutboundFlow(flow);
    return;
  }
  Validations.of(scope).addWarning('cdk-connect-callbacks:outbound-whisper-not-set',
    `callbackQueue is of another stack, so that customers are not greeted when they pick up, got ${shown(queue.node.path)}; make the callback in the `
    + 'stack of the queue, or give the queue an outboundCallerId with a flow');
}
