export * from './identity-user-lookup.service';
export * from './identity-user.service';
export * from './models';
