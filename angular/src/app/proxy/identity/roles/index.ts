export * from './identity-role.service';
export * from './models';
