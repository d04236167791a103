import { plainName } from '../../../src/testing/transcript/plain-name';

test.each([
  ['ContactCenter-Callback-Creation-178C9EFE', 'ContactCenter-Callback-Creation'],
  ['ContactCenter-CallbackCheckHandler9D73272C-AF646CF425C7', 'ContactCenter-CallbackCheckHandler'],
  ['ContactCenter-CallbackPositionSmsHandler57260691-647CFCE9585B', 'ContactCenter-CallbackPositionSmsHandler'],
  ['Support', 'Support'],
  ['Holidays-20261225', 'Holidays-20261225'],
  ['DEADBEEF', 'DEADBEEF'],
])('the name %s is read as %s', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});
