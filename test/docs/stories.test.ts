import { existsSync, readdirSync } from 'fs';
import { join } from 'path';
import { ROOT } from './private/program';

const EXAMPLES = join(ROOT, 'examples');
const STORIES = readdirSync(join(ROOT, 'test', 'testing', 'stories'));
const names = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, 'app.ts')));

test.each(names)('the example "%s" has a story, told of its template', (name) => {
  expect(STORIES).toContain(`${name}.story.test.ts`);
});
