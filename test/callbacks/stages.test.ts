import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { createApp, STAGES } from '../../examples/stages/app';
import { contentOf } from '../private/template-flows';

/** The flows of each stage in standard form, in which what the settings of the stage say is called by its name. */
function flowsByStage(): Record<string, string>[] {
  const outdir = mkdtempSync(join(tmpdir(), 'stages-'));
  const assembly = createApp({ outdir }).synth();
  const stages = Object.entries(STAGES).map(([stage, settings]) => {
    const { Resources } = assembly.getStackByName(`${stage}ContactCenter`).template as { Resources: Record<string, { Type: string; Properties: any }> };
    const flows = Object.entries(Resources).filter(([, { Type }]) => Type === 'AWS::Connect::ContactFlow');
    return Object.fromEntries(flows.map(([id, { Properties }]) => {
      const text = contentOf(Properties.Content).normalized().render();
      return [id, Object.entries(settings).reduce((known, [name, value]) => known.split(value).join(name), text)];
    }));
  });
  rmSync(outdir, { recursive: true });
  return stages;
}

describe('The stages of the example', () => {
  const [development, staging, production] = flowsByStage();

  test('have the same flows, except for what their settings say', () => {
    expect(Object.keys(development).length).toBeGreaterThan(3);
    expect(staging).toStrictEqual(development);
    expect(production).toStrictEqual(development);
  });

  test('differ before that: each refers to the queue of its own instance', () => {
    const inbound = Object.values(development).find((text) => text.includes('Wait for an agent'))!;
    expect(inbound).toContain('queue/supportQueueId');
    expect(JSON.stringify(development)).not.toContain('b1b1b1b1');
  });

  test('are in accounts of their own', () => {
    expect(new Set(Object.values(STAGES).map(({ account }) => account)).size).toBe(3);
  });
});
