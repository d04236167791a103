import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App } from 'aws-cdk-lib';
import { Simulation, SimulationProps } from '../../../../src/testing';

type CreateApp = (props: { outdir: string }) => App;

/** Synthesizes an example once for all stories of a file; each story then opens a center of its own. */
export function example(createApp: CreateApp): (props?: SimulationProps) => Promise<Simulation> {
  const folder = mkdtempSync(join(tmpdir(), 'story-'));
  beforeAll(() => { createApp({ outdir: folder }).synth(); });
  afterEach(async () => Simulation.closeAll());
  afterAll(() => rmSync(folder, { recursive: true }));
  return async (props) => Simulation.of(folder, props);
}
