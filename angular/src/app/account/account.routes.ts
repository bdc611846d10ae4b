import { ForgotPasswordComponent, ResetPasswordComponent, provideAccount } from '@abp/ng.account';
import { Routes } from '@angular/router';
import { anonymousGuard, signedInGuard } from '../auth/guards';
import { AccountFrameComponent } from './account-frame.component';
import { ChangePasswordComponent } from './change-password.component';
import { LoginComponent } from './login.component';

export const accountRoutes: Routes = [
  {
    path: '',
    component: AccountFrameComponent,
    providers: provideAccount(),
    children: [
      {
        path: 'login',
        canActivate: [anonymousGuard],
        title: 'AbpAccount::Login',
        component: LoginComponent,
      },
      {
        path: 'change-password',
        canActivate: [signedInGuard],
        title: 'AbpUi::ChangePassword',
        component: ChangePasswordComponent,
      },
      {
        path: 'forgot-password',
        canActivate: [anonymousGuard],
        title: 'AbpAccount::ForgotPassword',
        component: ForgotPasswordComponent,
      },
      {
        path: 'reset-password',
        title: 'AbpAccount::ResetPassword',
        component: ResetPasswordComponent,
      },
    ],
  },
];
