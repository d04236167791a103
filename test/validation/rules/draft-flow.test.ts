import { disconnect, say } from '../../../src/validation/private/examples';
import { draftFlow } from '../../../src/validation/rules/draft-flow';
import { describeRule, findings, inbound, verdicts } from '../../private/rule-examples';

const END = disconnect('Hang up');
const draft = (...actions: ReturnType<typeof say>[]) => ({ ...inbound(...actions), start: '' });

describeRule(draftFlow, {
  'a flow with a start': inbound(say('Greet', 'Hang up'), END),
  'a start that is wrong, which another rule reports': { ...inbound(END), start: 'Begin' },
}, {
  'a flow without a start': [draft(END), 'StartAction'],
  'an empty branch': [draft(say('Greet', ''), END), 'StartAction'],
  'many loose ends, once': [draft(say('Greet', ''), say('Thank', '$end'), say('Wait', '')), 'StartAction'],
});

test('A draft is reported in one sentence, and nothing that is missing in it is', () => {
  const unfinished = draft(say('Greet', ''), { Identifier: 'Number', Type: 'UpdateContactCallbackNumber', Parameters: {}, Transitions: {} });
  expect(verdicts(draftFlow, unfinished)).toStrictEqual([
    'StartAction: the flow is a draft: it has no start, and 1 of its branches lead nowhere; wire it in the designer, publish it and export it again',
  ]);
  expect(findings(unfinished).map(({ ruleId }) => ruleId)).toStrictEqual(['draft-flow']);
});
