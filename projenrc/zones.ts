/**
 * The direction of dependence between modules. Every zone says why, because the sentence is what a developer
 * reads when the build refuses an import.
 */
export interface Zone {
  readonly target: string;
  readonly from: string;
  readonly except?: string[];
  readonly message: string;
}

const LAYERS = ['language', 'blocks', 'validation', 'diagram', 'simulation', 'testing', 'connect', 'callbacks', 'cli'] as const;

/** What each layer may import; everything else is refused. */
const MAY_IMPORT: Record<(typeof LAYERS)[number], string[]> = {
  language: [],
  blocks: ['language'],
  validation: ['language', 'blocks'],
  diagram: ['language', 'blocks'],
  simulation: ['language'],
  testing: ['language', 'simulation'],
  connect: ['language', 'blocks', 'validation'],
  callbacks: ['language', 'blocks', 'validation', 'connect'],
  cli: ['language', 'blocks', 'validation', 'diagram'],
};

const WHY: Record<(typeof LAYERS)[number], string> = {
  language: 'language says what a flow document is and knows nothing above it',
  blocks: 'a block is a value of the language; rules and constructs look at blocks, never the other way round',
  validation: 'a rule reads documents and block specifications, so that it also serves flows written elsewhere',
  diagram: 'a drawing reads documents and block specifications, so that it also serves flows written elsewhere',
  simulation: 'a simulation reads documents and templates, so that it also serves flows written elsewhere',
  testing: 'a story is told of what is deployed, so it looks at templates and never at the constructs that made them',
  connect: 'a resource does not know the patterns that are built of it, and a command line is no part of a stack',
  callbacks: 'constructs must work in a synth that never loads the command line or a drawing',
  cli: 'the command line reads templates; loading constructs would tie it to one version of the CDK',
};

export function moduleZones(): Zone[] {
  return [
    ...LAYERS.flatMap((layer) =>
      LAYERS.filter((other) => other !== layer && !MAY_IMPORT[layer].includes(other)).map((other) => ({
        target: `./src/${layer}`,
        from: `./src/${other}`,
        message: WHY[layer],
      })),
    ),
    { target: './src', from: './lambda', message: 'constructs know a handler by its asset and its contract only' },
    { target: './lambda', from: './src', message: 'a handler bundles what it imports; a construct in it would cost every cold start' },
  ];
}

/** The modules that must never load the CDK at run time; types may come from it. */
export const PURE_MODULES = ['language', 'blocks', 'validation', 'diagram', 'simulation', 'testing', 'cli'];
