import { Customer } from '../../../../src/testing';

/** The customer calls, and wants to be called back on the same number. */
export async function asksForCallback(customer: Customer, flow = 'inbound'): Promise<void> {
  await customer.calls(flow);
  await customer.hears('To be called back');
  await customer.presses('1');
  await customer.hears('We will call you on the number that you are calling from');
  await customer.presses('1');
  await customer.hears('We will call you back. Goodbye.');
}
