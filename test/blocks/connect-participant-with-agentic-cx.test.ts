import { Duration } from 'aws-cdk-lib';
import { blockActions, failure, problemsOf, say, when } from './private/render';
import { ConnectParticipantWithAgenticCx } from '../../src/blocks';

const agent = { workspaceId: 'w', applicationId: 'a', alias: 'live' };

describe('ConnectParticipantWithAgenticCx', () => {
  test('connects the customer with an AI agent', () => {
    expect(blockActions(new ConnectParticipantWithAgenticCx('Agent', agent))).toStrictEqual([{
      Identifier: 'Agent',
      Type: 'ConnectParticipantWithAgenticCX',
      Parameters: { AgentConfiguration: { WorkspaceId: 'w', ApplicationId: 'a', Alias: 'live' } },
      Transitions: {
        NextAction: 'End',
        Conditions: [when('Escalation', 'End')],
        Errors: [failure('Fail'), failure('End', 'NoMatchingCondition'), failure('End', 'InputTimeLimitExceeded')],
      },
    }]);
  });

  test('writes everything that is given', () => {
    const block = new ConnectParticipantWithAgenticCx('Agent', {
      ...agent,
      contextVariables: { name: '$.Customer.FirstName' },
      agenticVoice: true,
      audioFiller: { audioType: 'typing', startDelay: Duration.millis(500) },
      parameters: { Further: 'setting' },
      onEscalation: say('Person'),
      onOtherOutcome: say('Other'),
      onTimeout: say('Late'),
      onError: say('Broken'),
    });
    const [action] = blockActions(block);
    expect(action.Parameters).toStrictEqual({
      AgentConfiguration: { WorkspaceId: 'w', ApplicationId: 'a', Alias: 'live', ContextVariables: { name: '$.Customer.FirstName' } },
      SpeechRecognitionConfiguration: { SpeechRecognitionEngine: 'AMAZON_AGENTIC_VOICE' },
      AudioFillerConfiguration: { Enabled: true, AudioType: 'typing', StartDelayInMilliseconds: '500' },
      Further: 'setting',
    });
    expect(action.Transitions).toStrictEqual({
      NextAction: 'End',
      Conditions: [when('Escalation', 'Person')],
      Errors: [failure('Broken'), failure('Other', 'NoMatchingCondition'), failure('Late', 'InputTimeLimitExceeded')],
    });
    expect(blockActions(new ConnectParticipantWithAgenticCx('Agent', { ...agent, audioFiller: {} }))[0].Parameters)
      .toMatchObject({ AudioFillerConfiguration: { Enabled: true } });
  });

  test('rejects what the service would refuse, all at once', () => {
    const contextVariables = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`v${index}`, index === 0 ? '' : 'x']));
    expect(problemsOf(() => new ConnectParticipantWithAgenticCx('Agent', { ...agent, alias: '', contextVariables }))).toStrictEqual([
      '[EmptyValue] alias must not be empty, got ""; write a value, or the path of an attribute that holds one',
      '[EmptyEntry] contextVariables must have names and values that are not empty, got nothing for ["v0"]; leave such an entry out',
      '[NumberOfVariables] contextVariables must be at most 10, got 11; remove some',
    ]);
  });
});
