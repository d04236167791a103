import { transfer } from '../../../src/simulation/center/transferring';
import { flow, say } from '../../simulation/private/world';
import { offeredCallback } from '../private/offered-callback';

test('a transfer speaks to the agent who transfers, and its whisper to the one who accepts (QC-1)', () => {
  const { world, transcript } = offeredCallback({
    queues: [{ id: 'q', name: 'Support', quickConnects: ['qc'] }, { id: 'cb', name: 'Back office' }],
    flows: [flow('Transfer', 'QUEUE_TRANSFER', say(3), ['TransferContactToQueue']), flow('Whisper', 'AGENT_WHISPER', say(5))],
    model: {
      defaultFlows: { AGENT_WHISPER: 'Whisper' },
      quickConnects: new Map([['qc', { id: 'qc', name: 'Back office', kind: 'QUEUE', queue: 'cb', flow: 'Transfer' }]]),
    },
  });
  const ann = world.agent('Ann', { accepts: 0 });
  const call = world.call('to-q');
  transfer(world.until(10).center, ann, call, 'qc');
  world.agent('Bob', { accepts: 1 });
  world.until(30);
  expect(transcript.lines.map((line) => line.replace(/ {2,}/g, '  ')).slice(6)).toEqual([
    '07:00:00  Ann  accepts John\'s call',
    '07:00:00  Ann  hears "5"',
    '07:00:05  John\'s call  talks with Ann',
    '07:00:10  John\'s call  on hold',
    '07:00:10  transfer of John\'s call  transfer flow "Transfer" starts',
    '07:00:10  Ann  hears "3"',
    '07:00:10  Bob  is available',
    '07:00:13  transfer of John\'s call  queued in "Back office"',
    '07:00:13  transfer of John\'s call  offered to Bob',
    '07:00:14  Bob  accepts transfer of John\'s call',
    '07:00:14  Bob  hears "5"',
    '07:00:19  transfer of John\'s call  talks with Bob',
  ]);
});
