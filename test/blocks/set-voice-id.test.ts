import { Duration } from 'aws-cdk-lib';
import { blockActions, failure, problemsOf, render, say } from './private/render';
import { Chain, Disconnect, SetVoiceId } from '../../src/blocks';
import { JsonObject, valueAt } from '../../src/language/json';

describe('SetVoiceId', () => {
  test('is stored as two actions', () => {
    const block = new SetVoiceId('Voice', {
      authentication: { threshold: 90, responseTime: Duration.seconds(10) }, fraudThreshold: 50, watchlistId: '$.Attributes.watchlist', onError: say('Broken'),
    });
    const [data, stream] = blockActions(block);
    expect([data, stream]).toStrictEqual([{
      Identifier: 'Voice',
      Type: 'UpdateContactData',
      Parameters: {
        IsVoiceIdStreamingEnabled: 'TRUE',
        IsVoiceAuthenticationEnabled: 'TRUE',
        IsFraudDetectionEnabled: 'TRUE',
        VoiceAuthenticationThreshold: '90',
        VoiceAuthenticationResponseTime: '10',
        FraudDetectionThreshold: '50',
        WatchlistId: '$.Attributes.watchlist',
      },
      Transitions: { NextAction: 'Voice stream', Errors: [failure('Broken')] },
    }, {
      Identifier: 'Voice stream',
      Type: 'StartVoiceIdStream',
      Parameters: {},
      Transitions: { NextAction: 'End', Errors: [failure('Broken')] },
    }]);
  });

  test('is one block of the designer, whose further action names the fragment', () => {
    const { document } = render(Chain.of(new SetVoiceId('Voice'), new Disconnect('End')));
    const metadata = valueAt(document._json, 'Metadata.ActionMetadata') as JsonObject;
    expect(metadata.Voice).toMatchObject({ children: ['Voice stream'] });
    expect(metadata.Voice).not.toHaveProperty('fragments');
    expect(metadata['Voice stream']).toMatchObject({ fragments: { SetContactData: 'Voice' } });
    expect(valueAt(metadata, 'Voice.position')).toStrictEqual(valueAt(metadata, 'Voice stream.position'));
  });

  test('rejects what the service would refuse, all at once', () => {
    expect(problemsOf(() => new SetVoiceId('Voice', {
      authentication: { threshold: 101, responseTime: Duration.seconds(4) }, watchlistId: 'short',
    }))).toStrictEqual([
      '[NotAWatchlist] watchlistId must be 22 letters and digits, got "short"; copy it from the Voice ID domain',
      '[WatchlistNotUsed] watchlistId is used to look for fraudsters only, got no fraudThreshold; set it, or remove watchlistId',
      '[ThresholdOutOfRange] threshold must be a whole number from 0 to 100, got 101; choose a value in that range',
      '[ResponseTimeOutOfRange] responseTime must be a whole number from 5 to 10 seconds, got 4; choose a value in that range',
    ]);
    expect(problemsOf(() => new SetVoiceId('Voice', { fraudThreshold: -1 }))).toStrictEqual([
      '[FraudThresholdOutOfRange] fraudThreshold must be a whole number from 0 to 100, got -1; choose a value in that range',
    ]);
  });
});
