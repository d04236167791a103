export * from './attribute';
export * from './block';
export * from './chain';
export * from './condition';
export * from './flow-content';
export * from './flow-part';
export * from './go-to';
export * from './message';
