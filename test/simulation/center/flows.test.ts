import { story } from './private/story';
import { Assumptions } from '../../../src/simulation/center/options';
import { action } from '../interpreter/private/script';
import { flow, say, World } from '../private/world';

test('a flow that goes round without ever waiting is an error that names the block', () => {
  const { world } = story([action('Check', 'Compare', { ComparisonValue: '$.Channel' }, { next: 'Check', conditions: { CHAT: 'Bye' }, errors: { NoMatchingCondition: 'Check' } })]);
  expect(() => world.call('flow')).toThrow('flow "flow", block "Check": the flow goes round without ever waiting, got the blocks "flow › Check"; put something into the loop that takes time');
});

function transferred(assumptions: Partial<Assumptions> = {}): string[] {
  const world = new World({
    flows: [
      flow('first', 'CONTACT_FLOW', ['GetCustomerProfile'], ['UpdateFlowAttributes', { FlowAttributes: { a: { Value: '1' } } }], ['TransferToFlow', { ContactFlowId: 'second' }]),
      flow('second', 'CONTACT_FLOW', ['MessageParticipant', { Text: 'profile $.Customer.Name, flow $.FlowAttributes.a, contact $.Attributes.b' }], say(1)),
    ],
    assumptions,
  });
  world.center.outside.set('GetCustomerProfile', (_, contact) => {
    contact.attributes = { b: '2' };
    return { branch: 'next', values: { Name: 'Ann' } };
  });
  const heard: string[] = [];
  world.center.trace.listen((event) => { if (event.kind === 'said') heard.push(event.text); });
  world.call('first');
  return heard;
}

test('in the next flow the results of blocks are still there, and the attributes of the flow are not', () => {
  expect(transferred()[0]).toBe('profile Ann, flow , contact 2');
});

test('no page promises that results outlive their flow, so that they can be taken away', () => {
  expect(transferred({ resultsOutliveFlow: false })[0]).toBe('profile , flow , contact 2');
});

test('a block of which the contact went on in the midst is seen without a branch', () => {
  const { world, lines } = story([action('Queue', 'UpdateContactTargetQueue', { QueueId: 'q' }, { next: 'Transfer' }), action('Transfer', 'TransferContactToQueue', {}, { next: 'Bye' })]);
  world.call('flow');
  expect(lines).toStrictEqual(['0 INBOUND contact', '0 Queue: next', '0 Transfer: end', '0 in queue q']);
});
