import { E164 } from '../../language/phone-number';
import { createCallback } from '../private/examples';
import { flow, setAttributes } from '../private/flow-examples';
import { literalsIn } from '../private/parameter-references';
import { FlowRule } from '../rule';

/** Shorter ones are as likely to be an offset or an amount. */
const LEAST_DIGITS = 8;

export const hardCodedPhoneNumber: FlowRule = {
  id: 'hard-coded-phone-number',
  severity: 'info',
  summary: 'A flow has no phone numbers of its own.',
  rationale: 'A number that stands in a flow is the same in every environment, so that a test instance rings real people.',
  docs: 'https://docs.aws.amazon.com/connect/latest/adminguide/best-practices.html',
  bad: flow(setAttributes('Note number', { hotline: '+12065550100' })),
  good: flow(createCallback('Call back', {}, 'Hang up'), setAttributes('Note number', { hotline: '$.SystemEndpoint.Address' })),
  check: ({ graph }) => [...graph.values()].flatMap(({ action }) => literalsIn(action.parameters)
    .filter(({ text }) => E164.test(text) && text.length > LEAST_DIGITS)
    .map(({ place }) => ({
      block: action.identifier,
      place,
      // Not the number itself: findings end up in logs.
      fact: 'the flow holds a phone number, which is the same wherever the flow is deployed',
      remedy: 'read it from an attribute, or give it to the stack as a parameter',
    }))),
};
