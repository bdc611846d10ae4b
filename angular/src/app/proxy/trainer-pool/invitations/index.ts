export * from './invitation-status.enum';
export * from './invitation.service';
export * from './models';
export * from './my-teaching.service';
