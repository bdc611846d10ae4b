import { EnvironmentProviders } from '@angular/core';
import { provideHomeCards } from '../../home/home-cards';

/** What administrator and auditor find on their first page. */
export const provideAdministrationHomeCards = (): EnvironmentProviders =>
  provideHomeCards([
    {
      title: 'AbpIdentity::Home:Accounts',
      requiredPolicy: 'AbpIdentity.Users',
      order: 40,
      load: () => import('./accounts-card.component').then(m => m.AccountsCardComponent),
    },
    {
      title: 'AuditLogging::Home:Refused',
      requiredPolicy: 'AuditLogging.AuditLogs',
      order: 50,
      load: () => import('./refused-card.component').then(m => m.RefusedCardComponent),
    },
    {
      title: 'AbpIdentity::Home:FailedSignIns',
      requiredPolicy: 'Identity.SecurityLogs',
      order: 60,
      load: () =>
        import('./failed-sign-ins-card.component').then(m => m.FailedSignInsCardComponent),
    },
  ]);
