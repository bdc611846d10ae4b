import type { LoginResultType } from './login-result-type.enum';

export interface ChangePasswordInput {
  currentPassword: string;
  newPassword: string;
}

export interface LoginDto {
  userNameOrEmailAddress: string;
  password: string;
  rememberMe?: boolean;
}

export interface LoginResultDto {
  result?: LoginResultType;
  description?: string | null;
}

export interface ProfileDto {
  userName: string;
  email?: string | null;
  name?: string | null;
  surname?: string | null;
  phoneNumber?: string | null;
  isExternal?: boolean;
  hasPassword?: boolean;
  concurrencyStamp?: string | null;
  extraProperties?: Record<string, object>;
}

export interface RegisterDto {
  userName: string;
  emailAddress: string;
  password: string;
}

export interface ResetPasswordDto {
  userId?: string;
  resetToken: string;
  password: string;
}

export interface SendPasswordResetCodeDto {
  email: string;
}

export interface UpdateProfileDto {
  userName: string;
  email: string;
  name?: string | null;
  surname?: string | null;
  phoneNumber?: string | null;
  concurrencyStamp?: string | null;
}
