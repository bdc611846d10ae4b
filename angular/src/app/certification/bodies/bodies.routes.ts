import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';
import { unsavedChangesGuard } from '@shared/forms/unsaved-changes';

const edit = {
  canActivate: [permissionGuard],
  data: { requiredPolicy: 'Certification.Bodies.Edit' },
  canDeactivate: [unsavedChangesGuard],
  loadComponent: () => import('./form/body-form-page.component').then(m => m.BodyFormPageComponent),
};

export const bodiesRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./list/body-list.component').then(m => m.BodyListComponent),
  },
  { path: 'new', title: 'Certification::Bodies:New', ...edit },
  {
    path: 'year',
    title: 'Certification::Bodies:YearTitle',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'Certification.Bodies.Confirm' },
    loadComponent: () =>
      import('./year/body-year-page.component').then(m => m.BodyYearPageComponent),
  },
  {
    path: ':id',
    loadComponent: () => import('./detail/body-page.component').then(m => m.BodyPageComponent),
  },
  { path: ':id/edit', title: 'Certification::Bodies:Edit', ...edit },
];
