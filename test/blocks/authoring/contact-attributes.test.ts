import { Attribute, Chain, ContactAttributes, Disconnect, FlowContent, Message, PlayPrompt, SetContactAttributes, SetLoggingBehavior } from '../../../src/blocks';
import { FlowDocument } from '../../../src/language/document';
import { InvalidInputError, Problems } from '../../../src/language/problems';
import { statesAt } from '../../private/walk';

const ATTRIBUTES = new ContactAttributes({ tier: { maxBytes: 10 }, pin: { maxBytes: 100, sensitive: true } });

function message(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('ContactAttributes', () => {
  test('counts the bytes of keys and values, each value at its longest', () => {
    expect(ATTRIBUTES.longestBytes).toBe('tier'.length + 10 + 'pin'.length + 100);
    expect(new ContactAttributes({ größe: { maxBytes: 1 } }).longestBytes).toBe(8);
  });

  test('takes exactly 32 KB', () => {
    expect(new ContactAttributes({ a: { maxBytes: 32_767 } }).longestBytes).toBe(32_768);
  });

  test('refuses more, and lists the five largest ones', () => {
    const sizes = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((key, index) => [key, { maxBytes: 10_000 - index }]));
    expect(message(() => new ContactAttributes(sizes))).toBe('ContactAttributes is not valid\n  - [AttributesTooLarge] attributes can have more than 32768 bytes '
      + 'of keys and values together, got 59991; shorten or store elsewhere "a" (10001), "b" (10000), "c" (9999), "d" (9998), "e" (9997)');
  });

  test('refuses strange names and sizes, all at once', () => {
    expect(message(() => new ContactAttributes({ 'a.b': { maxBytes: 0 }, 'c': { maxBytes: 1.5 } }))).toBe('ContactAttributes is not valid\n'
      + '  - [AttributeName] attributes must have names without $ and ., got ["a.b"]; use letters, digits, dashes or underscores\n'
      + '  - [MaxBytesOutOfRange] attributes.a.b.maxBytes is not a whole number in the range, got 0; write 1 or more\n'
      + '  - [MaxBytesOutOfRange] attributes.c.maxBytes is not a whole number in the range, got 1.5; write 1 or more');
  });

  test('gives a declared attribute, and refuses a misspelt one', () => {
    expect(ATTRIBUTES.attribute('tier').path).toBe('$.Attributes.tier');
    expect(message(() => ATTRIBUTES.attribute('teir')))
      .toBe('ContactAttributes is not valid\n  - [KeyNotDeclared] attribute must name what is declared, got "teir"; it declares "tier", "pin"');
  });

  test('is added up with others, and refuses what they declare differently', () => {
    const other = new ContactAttributes({ tier: { maxBytes: 10 }, mood: { maxBytes: 6 } });
    expect(ATTRIBUTES.including(other).longestBytes).toBe(ATTRIBUTES.longestBytes + 10);
    expect(message(() => ATTRIBUTES.including(new ContactAttributes({ tier: { maxBytes: 11 } })))).toBe('ContactAttributes is not valid\n'
      + '  - [DeclaredDifferently] including has an attribute that is declared differently, got "tier" as {"maxBytes":10} and {"maxBytes":11}; '
      + 'declare it alike, or rename one of them');
  });
});

describe('ContactAttributes.sensitively', () => {
  const note = new SetContactAttributes('Note', { attributes: { pin: Attribute.external('pin').path } });
  const use = new PlayPrompt('Use', { message: Message.text('$.Attributes.pin') });
  const end = Chain.of(new PlayPrompt('Say goodbye', { message: Message.text('Goodbye.') }), new Disconnect('Hang up'));

  function render(options?: { logAfterwards?: boolean }): { document: FlowDocument; sensitive: unknown } {
    const start = Chain.of(new SetLoggingBehavior('Log', { enabled: true }), ATTRIBUTES.sensitively('pin', Chain.of(note, use), options), end);
    const { document, declarations } = FlowContent.fromBlocks(start)._render('CONTACT_FLOW', new Problems());
    return { document, sensitive: declarations.map(({ sensitive }) => sensitive) };
  }

  /** What the attribute and the log hold at each block, as `block: attribute, logging`. */
  function states(document: FlowDocument): string[] {
    return statesAt(document, 'blank,off', (state, { type, parameters }) => {
      const [pin, logging] = state.split(',');
      if (type === 'UpdateFlowLoggingBehavior') return `${pin},${parameters.FlowLoggingBehavior === 'Enabled' ? 'on' : 'off'}`;
      if (type !== 'UpdateContactAttributes') return state;
      return `${(parameters.Attributes as { pin: string }).pin.startsWith('$.') ? 'held' : 'blank'},${logging}`;
    }).map(({ block, state }) => `${block}: ${state}`);
  }

  test('has logging off in the part and the attribute blank behind it, also where the part fails', () => {
    const found = states(render().document);
    expect(found.filter((line) => /^(Note|Use)/.test(line))).toStrictEqual(['Note: blank,off', 'Use: held,off']);
    expect(found.filter((line) => /^(Say goodbye|Apologize|Hang up|Disconnect)/.test(line)).every((line) => line.endsWith(': blank,off'))).toBe(true);
    expect(found.filter((line) => line.startsWith('Apologize'))).not.toStrictEqual([]);
  });

  test('switches logging on again behind both ends if it is asked to', () => {
    const found = states(render({ logAfterwards: true }).document);
    expect(found.filter((line) => /^(Say goodbye|Apologize)/.test(line)).every((line) => line.endsWith(': blank,on'))).toBe(true);
    expect(found.filter((line) => line.startsWith('Use'))).toStrictEqual(['Use: held,off']);
  });

  test('declares the attributes for the flow, which nobody has to do again', () => {
    expect(render().sensitive).toStrictEqual([['pin']]);
    const { declarations } = FlowContent.fromBlocks(end, { attributes: ATTRIBUTES })._render('CONTACT_FLOW', new Problems());
    expect(declarations).toStrictEqual([{ namespace: '$.Attributes', keys: ['tier', 'pin'], maxBytes: { tier: 10, pin: 100 }, sensitive: ['pin'] }]);
  });

  test('declares them for a flow that comes as a document, too', () => {
    const { document } = render();
    const { declarations } = FlowContent.fromDocument(document, { attributes: ATTRIBUTES })._render('CONTACT_FLOW', new Problems());
    expect(declarations.map(({ keys }) => keys)).toStrictEqual([['tier', 'pin']]);
  });

  test('refuses an attribute that is not sensitive', () => {
    expect(message(() => ATTRIBUTES.sensitively('tier', use))).toBe('ContactAttributes is not valid\n'
      + '  - [NotSensitive] sensitively must name an attribute that is declared as sensitive, got "tier"; declare it with sensitive: true');
  });
});
