import { Customer } from '../../../../src/testing';

/** The customer calls, and wants to be called back on the same number. */
export async function asksForCallback(customer: Customer, flow = 'inbound'): Promise<void> {
  await customer.calls(flow);
  await takesCallback(customer);
  await customer.hears('We will call you back. Goodbye.');
}

/** What comes of it is said next. */
export async function takesCallback(customer: Customer): Promise<void> {
  await customer.hears('To be called back');
  await customer.presses('1');
  await confirmsNumber(customer);
}

export async function confirmsNumber(customer: Customer): Promise<void> {
  await customer.hears('We will call you on the number that you are calling from');
  await customer.presses('1');
}

export async function staysOnTheLine(customer: Customer): Promise<void> {
  await customer.hears('To stay on the line, press 2');
  await customer.presses('2');
}
