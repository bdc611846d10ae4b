export * from './models';
export * from './regrade-kind.enum';
export * from './regrade-status.enum';
export * from './regrade.service';
