// Loads one bundle as the Lambda runtime would and runs its handler for every message of the parent process.
import { pathToFileURL } from 'node:url';

process.on('disconnect', () => process.exit());

try {
  const { handler } = await import(pathToFileURL(process.argv[2]).href);
  if (typeof handler !== 'function') throw new Error('The bundle exports no handler.');
  process.on('message', ({ id, event }) => {
    handler(event).then((answer) => process.send({ id, answer }), (error) => process.send({ id, thrown: String(error) }));
  });
  process.send({ ready: true });
} catch (error) {
  process.send({ failed: error.message });
}
