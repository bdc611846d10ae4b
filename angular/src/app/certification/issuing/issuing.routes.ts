import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';

const guarded = {
  canActivate: [permissionGuard],
  data: { requiredPolicy: 'Certification.Certificates.Issue' },
};

export const issuingRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Certification::Menu:Issuing',
    ...guarded,
    loadComponent: () => import('./list/batch-list.component').then(m => m.BatchListComponent),
  },
  {
    path: 'new',
    title: 'Certification::Issuing:New',
    ...guarded,
    loadComponent: () => import('./send/send-page.component').then(m => m.SendPageComponent),
  },
  {
    path: ':id',
    title: 'Certification::Menu:Issuing',
    ...guarded,
    loadComponent: () => import('./batch/batch-page.component').then(m => m.BatchPageComponent),
  },
];
