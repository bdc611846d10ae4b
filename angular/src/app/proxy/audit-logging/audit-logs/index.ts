export * from './audit-log.service';
export * from './models';
