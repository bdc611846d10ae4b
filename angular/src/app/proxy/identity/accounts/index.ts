export * from './account.service';
export * from './login-result-type.enum';
export * from './models';
export * from './password-reset.service';
export * from './profile.service';
