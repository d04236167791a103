import { App } from 'aws-cdk-lib';
import type { CfnQueue, CfnRoutingProfile } from 'aws-cdk-lib/aws-connect';
import { createApp } from '../../../../examples/queued-callback/app';
import type { Customer, SimulationProps } from '../../../../src/testing';

/** The same app, but for some of its properties. */
export interface Variant {
  /** How many contacts may wait in a queue, by its id. */
  readonly maxContacts?: Readonly<Record<string, number>>;
  /** Of the callbacks in the routing profile; calls have 1. */
  readonly priority?: number;
  /** How old a callback must be before it is offered, in seconds. */
  readonly routingDelay?: number;
}

export function variantOf({ maxContacts = {}, priority = 2, routingDelay = 30 }: Variant): (props: { outdir: string }) => App {
  return (props) => {
    const app = createApp(props);
    const resource = <T>(id: string) => app.node.findChild('ContactCenter').node.findChild(id).node.defaultChild as T;
    for (const [id, most] of Object.entries(maxContacts)) resource<CfnQueue>(id).maxContacts = most;
    const profile = resource<CfnRoutingProfile>('Agents');
    profile.addPropertyOverride('QueueConfigs.1.Priority', priority);
    profile.addPropertyOverride('QueueConfigs.1.Delay', routingDelay);
    return app;
  };
}

/** Nothing that is said takes time, so that stories can count the seconds. */
export const SILENT: SimulationProps = { assumptions: { speech: () => 0 } };

/** From the call to its end: the callback comes to the number of the call. */
export async function asksForCallback(customer: Customer, { texts = true } = {}): Promise<void> {
  await customer.calls('inbound');
  await takesOffer(customer, { texts });
  await customer.hears('We will call you back. Goodbye.');
  await customer.isOffThePhone();
}

/** As far as the customer decides. */
export async function takesOffer(customer: Customer, { texts = true } = {}): Promise<void> {
  await customer.hears('To be called back');
  await customer.presses('1');
  await customer.hears('If that is right, press 1');
  await customer.presses('1');
  await customer.hears('May we send you a text message');
  await customer.presses(texts ? '1' : '2');
}

export async function waitsInLine(customer: Customer): Promise<void> {
  await customer.calls('inbound');
  await customer.hears('To stay on the line, press 2');
  await customer.presses('2');
  await customer.hears('Thank you for waiting');
}
