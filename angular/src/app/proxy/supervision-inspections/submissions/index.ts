export * from './models';
export * from './reporting.service';
export * from './submission-status.enum';
