import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';

export const administrationRoutes: Routes = [
  {
    path: 'organization-units',
    title: 'Platform::Menu:OrganizationUnits',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'Platform.OrganizationUnits' },
    loadComponent: () =>
      import('./organization-units/units-page.component').then(m => m.UnitsPageComponent),
  },
  {
    path: 'data-scopes',
    title: 'Platform::Menu:DataScopes',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'Platform.DataScopes' },
    loadComponent: () =>
      import('./data-scopes/data-scopes-page.component').then(m => m.DataScopesPageComponent),
  },
  {
    path: 'working-calendar',
    title: 'Platform::Menu:WorkingCalendar',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'Platform.WorkingCalendar' },
    loadComponent: () =>
      import('./working-calendar/calendar-page.component').then(m => m.CalendarPageComponent),
  },
  {
    path: 'draws',
    title: 'Platform::Menu:Draws',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'Platform.Draws' },
    loadComponent: () => import('./draws/draws-page.component').then(m => m.DrawsPageComponent),
  },
  {
    path: 'audit-logs',
    title: 'AuditLogging::Menu:AuditLogs',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'AuditLogging.AuditLogs' },
    loadComponent: () =>
      import('./audit-logs/audit-logs-page.component').then(m => m.AuditLogsPageComponent),
  },
  {
    path: 'security-logs',
    title: 'AbpIdentity::SecurityLogs',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'Identity.SecurityLogs' },
    loadComponent: () =>
      import('./security-logs/security-logs-page.component').then(m => m.SecurityLogsPageComponent),
  },
];
