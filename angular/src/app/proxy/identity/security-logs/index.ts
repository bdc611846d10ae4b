export * from './models';
export * from './security-log-action.enum';
export * from './security-log.service';
