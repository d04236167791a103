import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, Stack } from 'aws-cdk-lib';
import { jsonLayer } from '../../src/callbacks/private/json-layer';

const outdir = mkdtempSync(join(tmpdir(), 'json-layer-'));
const file = join(outdir, 'TestSchedule', 'schedule.json');
afterAll(() => rmSync(outdir, { recursive: true }));

function declare(content: unknown): void {
  jsonLayer(new Stack(new App({ outdir }), 'Test'), 'Schedule', 'schedule.json', content);
}

test('The file of a layer is written when its content is another one, and only then', () => {
  declare({ hours: 8 });
  utimesSync(file, 1, 1);
  declare({ hours: 8 });
  expect(statSync(file).mtimeMs).toBe(1000);
  declare({ hours: 9 });
  expect(JSON.parse(readFileSync(file, 'utf-8'))).toEqual({ hours: 9 });
});
