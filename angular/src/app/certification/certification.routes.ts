import { permissionGuard } from '@abp/ng.core';
import { Routes } from '@angular/router';

export const certificationRoutes: Routes = [
  {
    path: 'certificates',
    loadChildren: () =>
      import('./certificates/certificates.routes').then(m => m.certificatesRoutes),
  },
  {
    path: 'annual-review',
    loadChildren: () =>
      import('./certificates/certificates.routes').then(m => m.annualReviewRoutes),
  },
  {
    path: 'issuing',
    loadChildren: () => import('./issuing/issuing.routes').then(m => m.issuingRoutes),
  },
  {
    path: 'settings',
    loadChildren: () => import('./settings/settings.routes').then(m => m.settingsRoutes),
  },
  {
    path: 'bodies',
    title: 'Certification::Menu:Bodies',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'Certification.Bodies' },
    loadChildren: () => import('./bodies/bodies.routes').then(m => m.bodiesRoutes),
  },
  {
    path: 'people',
    title: 'Certification::Menu:People',
    canActivate: [permissionGuard],
    data: { requiredPolicy: 'Certification.People' },
    loadChildren: () => import('./people/people.routes').then(m => m.peopleRoutes),
  },
];
