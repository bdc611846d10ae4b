import { mapEnumToOptions } from '@abp/ng.core';

export enum SecurityLogAction {
  LoginSucceeded = 0,
  LoginFailed = 1,
  AccountLocked = 2,
  LoginWhileLocked = 3,
  LoginWhileInactive = 4,
  Logout = 5,
  PasswordChanged = 6,
  PasswordChangeFailed = 7,
  PasswordResetRequested = 8,
  PasswordReset = 9,
  PasswordSetByAdministrator = 10,
}

export const securityLogActionOptions = mapEnumToOptions(SecurityLogAction);
