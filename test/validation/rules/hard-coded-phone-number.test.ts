import { createCallback } from '../../../src/validation/private/examples';
import { flow, setAttributes, step, tell } from '../../../src/validation/private/flow-examples';
import { hardCodedPhoneNumber } from '../../../src/validation/rules/hard-coded-phone-number';
import { describeRule } from '../../private/rule-table';

describeRule(hardCodedPhoneNumber, {
  valid: [
    ['a reference', flow(setAttributes('Note', { number: '$.SystemEndpoint.Address' }))],
    ['a parameter of the stack', flow(setAttributes('Note', { number: '${Hotline}' }))],
    ['a number inside of a spoken text', flow(tell('Say', 'Call +1 206 555 0100.'))],
    ['an offset', flow(setAttributes('Note', { offset: '+120' }))],
  ],
  invalid: [
    ['an attribute', flow(setAttributes('Note', { number: '+12065550100' })), ['Note › Attributes.number']],
    ['a caller ID', flow(createCallback('Call back', { CallerId: '+12065550100' }, 'Hang up')), ['Call back › CallerId']],
    ['an action that the library does not know', flow(step('Call', 'BrandNewAction', { Target: { Numbers: ['+442079460000'] } }, 'Hang up')), ['Call › Target.Numbers[0]']],
  ],
});
