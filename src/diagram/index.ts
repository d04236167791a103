export * from './outline-text';
export * from './route';
export * from './route-text';
export * from './styles';
export * from './surroundings';
