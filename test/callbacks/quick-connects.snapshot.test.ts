import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { createApp } from '../../examples/quick-connects/app';
import { readableTemplate } from '../private/readable-template';

test('The example of quick connects has this template', () => {
  const outdir = mkdtempSync(join(tmpdir(), 'snapshot-'));
  const { template } = createApp({ outdir }).synth().getStackByName('Transfers');
  rmSync(outdir, { recursive: true });
  expect(readableTemplate(template as { Resources: object })).toMatchSnapshot();
});
