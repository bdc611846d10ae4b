import { EnvironmentProviders } from '@angular/core';
import { ADMINISTRATION, provideMenu } from '../layout/menu/provide-menu';

export const provideAdministrationMenu = (): EnvironmentProviders =>
  provideMenu([
    {
      name: 'Platform::Menu:OrganizationUnits',
      path: '/administration/organization-units',
      parentName: ADMINISTRATION,
      iconClass: 'fa fa-sitemap',
      order: 10,
      requiredPolicy: 'Platform.OrganizationUnits',
    },
    {
      name: 'Platform::Menu:DataScopes',
      path: '/administration/data-scopes',
      parentName: ADMINISTRATION,
      iconClass: 'fa fa-eye',
      order: 40,
      requiredPolicy: 'Platform.DataScopes',
    },
    {
      name: 'Platform::Menu:WorkingCalendar',
      path: '/administration/working-calendar',
      parentName: ADMINISTRATION,
      iconClass: 'fa fa-calendar-days',
      order: 50,
      requiredPolicy: 'Platform.WorkingCalendar',
    },
    {
      name: 'Platform::Menu:Draws',
      path: '/administration/draws',
      parentName: ADMINISTRATION,
      iconClass: 'fa fa-dice',
      order: 55,
      requiredPolicy: 'Platform.Draws',
    },
    {
      name: 'AuditLogging::Menu:AuditLogs',
      path: '/administration/audit-logs',
      parentName: ADMINISTRATION,
      iconClass: 'fa fa-clock-rotate-left',
      order: 60,
      requiredPolicy: 'AuditLogging.AuditLogs',
    },
    {
      name: 'AbpIdentity::SecurityLogs',
      path: '/administration/security-logs',
      parentName: ADMINISTRATION,
      iconClass: 'fa fa-key',
      order: 70,
      requiredPolicy: 'Identity.SecurityLogs',
    },
  ]);
