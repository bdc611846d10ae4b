import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';
import { unsavedChangesGuard } from '@shared/forms/unsaved-changes';

export const settingsRoutes: Routes = [
  {
    path: '',
    title: 'Certification::Menu:Settings',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'Certification.Certificates.Settings' },
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () =>
      import('./settings-page.component').then(m => m.CertificateSettingsPageComponent),
  },
];
