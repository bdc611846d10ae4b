import { accountExtensionsResolver, provideAccount } from '@abp/ng.account';
import { Routes } from '@angular/router';
import { ManageComponent } from './manage.component';

export const manageRoutes: Routes = [
  {
    path: '',
    component: ManageComponent,
    resolve: [accountExtensionsResolver],
    // A cookie session survives a changed profile, so nobody has to sign in again.
    providers: provideAccount({ isPersonalSettingsChangedConfirmationActive: false }),
  },
];
