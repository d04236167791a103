import { awscdk, javascript, TextFile } from 'projen';
import { className, constantName, FolderRegistry } from './projenrc/folder-registry';
import { moduleZones, PURE_MODULES } from './projenrc/zones';

const project = new awscdk.AwsCdkConstructLibrary({
  name: 'cdk-connect-callbacks',
  description: 'Queued callbacks for Amazon Connect as AWS CDK constructs: declare, check, see and deploy them.',
  keywords: ['aws', 'cdk', 'amazon-connect', 'contact-center', 'callback', 'contact-flow'],
  author: 'cdk-connect-callbacks contributors',
  authorAddress: 'https://github.com/cdk-connect-callbacks',
  repositoryUrl: 'https://github.com/cdk-connect-callbacks/cdk-connect-callbacks.git',
  license: 'Apache-2.0',
  copyrightOwner: 'cdk-connect-callbacks contributors',
  defaultReleaseBranch: 'main',
  packageManager: javascript.NodePackageManager.NPM,
  cdkVersion: '2.276.0',
  constructsVersion: '10.5.1',
  jsiiVersion: '~6.0.16',
  typescriptVersion: '~6.0.3',
  projenVersion: '0.103.25',
  minNodeVersion: '20.16.0',
  projenrcTs: true,
  sampleCode: false,
  github: false,
  release: false,
  depsUpgrade: false,
  lambdaAutoDiscover: false,
  singletonLambdaAutoDiscover: false,
  edgeLambdaAutoDiscover: false,
  lambdaExtensionAutoDiscover: false,
  integrationTestAutoDiscover: false,
  publishToPypi: { distName: 'cdk-connect-callbacks', module: 'cdk_connect_callbacks' },
  publishToMaven: {
    javaPackage: 'io.github.cdkconnectcallbacks',
    mavenGroupId: 'io.github.cdkconnectcallbacks',
    mavenArtifactId: 'cdk-connect-callbacks',
  },
  publishToNuget: { dotNetNamespace: 'CdkConnectCallbacks', packageId: 'CdkConnectCallbacks' },
  publishToGo: { moduleName: 'github.com/cdk-connect-callbacks/cdk-connect-callbacks-go', packageName: 'cdkconnectcallbacks' },
  autoDetectBin: false,
  bin: { 'cdk-connect-callbacks': 'bin/cdk-connect-callbacks', 'connect-callbacks': 'bin/cdk-connect-callbacks' },
  jestOptions: {
    updateSnapshot: javascript.UpdateSnapshot.NEVER,
    junitReporting: false,
    passWithNoTests: false,
    // On two cores jest would use one.
    extraCliOptions: ['--maxWorkers=100%'],
    jestConfig: {
      collectCoverage: false,
      testEnvironment: 'node',
      // A limit against hanging, not a budget: on a busy machine processes start slowly. Budgets are for `bench/`.
      testTimeout: 120_000,
      setupFiles: ['<rootDir>/test/private/setup.ts'],
      snapshotSerializers: ['<rootDir>/test/private/hide-asset-hashes.ts'],
    },
  },
  devDeps: [
    '@types/jest@30.0.0',
    '@types/node@^20',
    '@aws-lambda-powertools/logger@2.36.0',
    '@aws-lambda-powertools/metrics@2.36.0',
    '@aws-sdk/client-connect@3.1136.0',
    '@aws-sdk/client-dynamodb@3.1136.0',
    '@aws-sdk/client-pinpoint-sms-voice-v2@3.1138.0',
    '@aws-sdk/client-secrets-manager@3.1136.0',
    '@aws-sdk/client-sqs@3.1136.0',
    '@aws-sdk/lib-dynamodb@3.1136.0',
    'cdk-nag@3.0.2',
    'dynalite@4.0.0',
    'esbuild@0.28.2',
    'fast-check@4.10.2',
    'jest@30.5.2',
    'jsii-diff@1.134.0',
    'jsii-docgen@10.12.6',
    'jsii-pacmak@1.140.0',
    'libphonenumber-js@1.13.16',
    'ts-jest@29.4.15',
  ],
  gitignore: ['/assets/', '/demo-out/', 'cdk.out/', '.jsii.tabl.json'],
});

// Several optional bindings of unrs-resolver 1.13.0 are not published, which leaves a lock file that npm ci refuses.
project.package.addPackageResolutions('unrs-resolver@1.12.2');

// The lambda handlers are bundled into the package: a user's synth bundles nothing.
const bundle = project.addTask('bundle', { description: 'Bundles lambda/*/index.ts into assets/*', exec: 'node lambda/bundle.mjs' });
project.preCompileTask.spawn(bundle);
project.testTask.prependSpawn(bundle);
new javascript.TypescriptConfig(project, {
  fileName: 'lambda/tsconfig.json',
  include: ['**/*.ts'],
  extends: javascript.TypescriptConfigExtends.fromPaths(['../tsconfig.json']),
  compilerOptions: { noEmit: true, rootDir: '..', module: 'esnext', moduleResolution: javascript.TypeScriptModuleResolution.BUNDLER },
});
project.addTask('typecheck', {
  description: 'Type-checks tests, examples and handlers, which jest and esbuild only strip',
  steps: ['test', 'examples', 'lambda', 'bench'].map((folder) => ({ exec: `tsc -p ${folder} --noEmit` })),
});
new javascript.TypescriptConfig(project, {
  fileName: 'bench/tsconfig.json',
  include: ['**/*.ts'],
  extends: javascript.TypescriptConfigExtends.fromPaths(['../tsconfig.json']),
  compilerOptions: { noEmit: true, rootDir: '..' },
});
new javascript.TypescriptConfig(project, {
  fileName: 'examples/tsconfig.json',
  include: ['**/*.ts'],
  extends: javascript.TypescriptConfigExtends.fromPaths(['../tsconfig.json']),
  compilerOptions: { noEmit: true, rootDir: '..' },
});

project.addTask('demo', {
  description: 'Synthesizes the example, checks it and prints what would be deployed',
  steps: [
    { spawn: bundle.name },
    { exec: 'ts-node -T -P test/tsconfig.json examples/demo.ts' },
  ],
});
project.addTask('corpus', {
  description: 'Checks parser and constructs against real flow documents: npm run corpus -- <folder>',
  steps: [{ exec: 'ts-node -T -P test/tsconfig.json test/corpus/check.ts', receiveArgs: true }],
});

project.addTask('rules-page', {
  description: 'Writes RULES.md, the page of all rules',
  steps: [{ exec: 'ts-node -T -P test/tsconfig.json projenrc/rules-page.ts' }],
});
project.addTask('helpers-page', {
  description: 'Writes HELPERS.md, the page of what the Lambda helpers call and do while a service fails',
  steps: [{ spawn: bundle.name }, { exec: 'ts-node -T -P test/tsconfig.json projenrc/helpers-page.ts' }],
});
project.addTask('bench', {
  description: 'Measures the checker, the start of the command line, a Lambda helper, the synthesis, and the simulation: npm run bench -- [folder of flow documents]',
  steps: [
    { exec: 'ts-node -T -P test/tsconfig.json bench/check.ts', receiveArgs: true },
    { exec: 'ts-node -T -P test/tsconfig.json bench/helpers.ts' },
    { exec: 'ts-node -T -P test/tsconfig.json bench/simulation.ts' },
    { exec: 'ts-node -T -P test/tsconfig.json bench/synthesis.ts' },
  ],
});

// jsii-pacmak can generate every language offline, but only package JavaScript.
project.tasks.tryFind('package-all')?.reset('jsii-pacmak -v --code-only -o dist/code');

// The folder is the registry: a new block or rule is a new file.
new FolderRegistry(project, {
  folder: 'src/blocks',
  fileName: 'index.ts',
  render: (names) => ["export * from './authoring';", ...names.map((name) => `export * from './${name}';`)],
});
new FolderRegistry(project, {
  folder: 'src/blocks',
  fileName: 'registry.generated.ts',
  except: ['raw-block'],
  render: (names) => [
    ...names.map((name) => `import { ${className(name)} } from './${name}';`),
    "import type { BlockSpec } from '../language/spec';",
    '',
    '/** The specifications of every block, in alphabetical order of the files. */',
    'export const BLOCK_SPECS: readonly BlockSpec[] = [',
    ...names.map((name) => `  ...${className(name)}._SPECS,`),
    '];',
  ],
});
new FolderRegistry(project, {
  folder: 'src/validation/rules',
  fileName: 'registry.generated.ts',
  render: (names) => [
    "import type { FlowRule } from '../rule';",
    ...names.map((name) => `import { ${constantName(name)} } from './${name}';`),
    '',
    '/** Every rule, in alphabetical order of its id. */',
    `export const FLOW_RULES: readonly FlowRule[] = [${names.map(constantName).join(', ')}];`,
  ],
});
new FolderRegistry(project, {
  folder: 'src/simulation/interpreter/steps',
  fileName: 'registry.generated.ts',
  render: (names) => [
    "import type { ActionStep } from '../action-step';",
    ...names.map((name) => `import { ${constantName(name)} } from './${name}';`),
    '',
    '/** What each type of action does, by the name of the type. */',
    'export const STEPS: Readonly<Record<string, ActionStep>> = {',
    ...names.map((name) => `  ${className(name)}: ${constantName(name)},`),
    '};',
  ],
});
new FolderRegistry(project, {
  folder: 'src/testing/matchers',
  fileName: 'index.ts',
  except: ['matcher'],
  render: (names) => names.map((name) => `export { ${constantName(name)} } from './${name}';`),
});
new FolderRegistry(project, {
  folder: 'lambda/connect-resources/operations',
  fileName: 'registry.generated.ts',
  render: (names) => [
    "import type { Operation } from '../operation';",
    ...names.map((name) => `import { ${constantName(name)} } from './${name}';`),
    '',
    '/** Every operation, by what follows `Custom::Connect` in the type of its resource. */',
    'export const OPERATIONS: Readonly<Record<string, Operation>> = {',
    ...names.map((name) => `  ${className(name)}: ${constantName(name)},`),
    '};',
  ],
});

project.eslint?.addLintPattern('lambda');
project.eslint?.addLintPattern('examples');
project.eslint?.addLintPattern('bench');
project.eslint?.allowDevDeps('lambda/**');
project.eslint?.allowDevDeps('examples/**');
project.eslint?.allowDevDeps('bench/**');
project.eslint?.addRules({
  'import/no-restricted-paths': ['error', { zones: moduleZones() }],
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'complexity': ['error', { max: 12 }],
});
project.eslint?.addOverride({
  files: ['test/**', '.projenrc.ts', 'projenrc/**'],
  rules: { 'max-lines-per-function': 'off' },
});
project.eslint?.addOverride({
  files: PURE_MODULES.map((name) => `src/${name}/**`),
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', {
      patterns: [{
        group: ['aws-cdk-lib', 'aws-cdk-lib/*', 'constructs'],
        allowTypeImports: true,
        message: 'this module also serves the command line and teams without the CDK: use import type',
      }],
    }],
  },
});

// The simulation is for tests: who only imports constructs does not load it.
const SUBPATHS = { './testing': './lib/testing/index', './testing/jest': './lib/testing/jest' };
project.package.addField('exports', {
  '.': { types: './lib/index.d.ts', default: './lib/index.js' },
  ...Object.fromEntries(Object.entries(SUBPATHS).map(([path, file]) => [path, { types: `${file}.d.ts`, default: `${file}.js` }])),
  './package.json': './package.json',
  './.jsii': './.jsii',
});
// For compilers that do not read `exports`.
project.package.addField('typesVersions', { '*': Object.fromEntries(Object.entries(SUBPATHS).map(([path, file]) => [path.slice(2), [`${file}.d.ts`]])) });

project.npmignore?.exclude(
  '/lambda/', '/examples/', '/bench/', '/projenrc/', '/rosetta/', '/.ci/', '/demo-out/', '/cdk.out/', '/.eslintrc.json', '.jsii.tabl.json', '/.npmrc',
);
project.npmignore?.include('/assets/', '/bin/');

// Linting is a task of its own: somebody who runs the tests wants no file changed by --fix.
project.testTask.removeStep(project.testTask.steps.findIndex(({ spawn }) => spawn === 'eslint'));

// test/ is the only place for tests.
project.tryFindObjectFile('package.json')?.addOverride('jest.testMatch', ['<rootDir>/test/**/*.test.ts']);
project.tryFindObjectFile('package.json')?.addOverride('jest.reporters', ['default', '<rootDir>/test/private/count-reporter.cjs']);

new TextFile(project, '.npmrc', {
  committed: true,
  lines: ['# A lock file with download addresses would only install where it was written.', 'omit-lockfile-registry-resolved=true'],
});

project.tasks.addEnvironment('JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION', '20');
project.tasks.addEnvironment('NODE_NO_WARNINGS', '1');

project.synth();
