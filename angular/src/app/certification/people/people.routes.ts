import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';
import { unsavedChangesGuard } from '@shared/forms/unsaved-changes';

export const peopleRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./list/person-list.component').then(m => m.PersonListComponent),
  },
  {
    path: 'new',
    title: 'Certification::People:New',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'Certification.People.Edit' },
    canDeactivate: [unsavedChangesGuard],
    loadComponent: () =>
      import('./form/person-form-page.component').then(m => m.PersonFormPageComponent),
  },
  {
    path: 'import',
    title: 'Certification::People:Import',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'Certification.People.Import' },
    loadComponent: () => import('./import/import-page.component').then(m => m.ImportPageComponent),
  },
  {
    path: ':id',
    loadComponent: () => import('./detail/person-page.component').then(m => m.PersonPageComponent),
  },
];
