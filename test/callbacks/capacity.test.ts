import { CallCenter } from '../private/callback-setup';
import { EVERYWHERE } from '../private/callback-variants';
import { flowOf, flowsOf, TemplateFlow } from '../private/template-flows';
import { outcomeOf, simpleWays } from '../private/walk';

/** How the ways end that leave a block of a type by a branch. */
function outcomesBehind(flows: readonly TemplateFlow[], type: string, branch: string): string[] {
  const ways = flows.flatMap(({ document }) => [...simpleWays(document)]);
  return [...new Set(ways.filter((way) => way.some((step) => step.type === type && step.branch === branch)).map(outcomeOf))].sort();
}

describe('The capacity of a queue', () => {
  test('is a limit over calls and waiting callbacks together, and the quota of the instance if nobody sets one (CP-1, CP-2)', () => {
    const center = new CallCenter();
    center.queue('Small', { maxContacts: 25 });
    center.template.hasResourceProperties('AWS::Connect::Queue', { Name: 'Small', MaxContacts: 25 });
    const [{ Properties }] = Object.values(center.template.findResources('AWS::Connect::Queue', { Properties: { Name: 'Support' } }));
    expect(Properties).not.toHaveProperty('MaxContacts');
  });

  test('leads a customer whose callback finds no room to the line or to a word (CP-3)', () => {
    const center = new CallCenter();
    center.callback({ offerIn: EVERYWHERE });
    const offering = flowsOf(center.template).filter(({ logicalId }) => !logicalId.startsWith('CallbackCreation'));
    expect(outcomesBehind(offering, 'CreateCallbackContact', 'NoMatchingError')).toStrictEqual(['in queue', 'told']);
  });

  test('leads a caller who finds the line full to a word (CP-3, K16)', () => {
    const center = new CallCenter();
    center.callback();
    expect(outcomesBehind([flowOf(center.template, 'CallbackInbound')], 'TransferContactToQueue', 'QueueAtCapacity')).toStrictEqual(['told']);
  });
});
