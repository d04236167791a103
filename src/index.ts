export * as blocks from './blocks';
export * as language from './language';
export * from './connect';
export * from './callbacks';
export * as testing from './testing/jsii';
