export * from './models';
export * from './my-study-claim.service';
export * from './study-claim-status.enum';
export * from './study-claim.service';
