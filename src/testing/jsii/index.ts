export * from './agent';
export * from './contact';
export * from './customer';
export * from './faults';
export * from './simulation';
export * from './simulation-options';
