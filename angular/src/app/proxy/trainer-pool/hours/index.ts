export * from './hours-kind.enum';
export * from './hours-ledger.service';
export * from './models';
export * from './my-hours.service';
