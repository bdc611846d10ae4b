import { EnvironmentProviders } from '@angular/core';
import { ADMINISTRATION, provideMenu } from '../layout/menu/provide-menu';

export const provideIdentityMenu = (): EnvironmentProviders =>
  provideMenu([
    {
      name: 'AbpIdentity::Users',
      path: '/identity/users',
      parentName: ADMINISTRATION,
      iconClass: 'fa fa-user',
      order: 20,
      requiredPolicy: 'AbpIdentity.Users',
    },
    {
      name: 'AbpIdentity::Roles',
      path: '/identity/roles',
      parentName: ADMINISTRATION,
      iconClass: 'fa fa-user-shield',
      order: 30,
      requiredPolicy: 'AbpIdentity.Roles',
    },
  ]);
