export * from './conversion-note';
export * from './document';
export * from './normalization-options';
