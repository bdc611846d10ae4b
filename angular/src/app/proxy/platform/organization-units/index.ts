export * from './models';
export * from './organization-unit-history-kind.enum';
export * from './organization-unit-kind.enum';
export * from './organization-unit.service';
